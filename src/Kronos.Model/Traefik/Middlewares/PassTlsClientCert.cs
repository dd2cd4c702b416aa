using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Tells the service about the client certificate (<c>passTLSClientCert</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
[Option("passTLSClientCert")]
public sealed record PassTlsClientCert(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>Whether the certificate is passed on (<c>X-Forwarded-Tls-Client-Cert</c>).</summary>
    public bool? Pem { get; init; }

    /// <summary>What of it is passed on in words (<c>X-Forwarded-Tls-Client-Cert-Info</c>).</summary>
    public CertificateInfo? Info { get; init; }

    /// <inheritdoc/>
    public bool Equals(PassTlsClientCert? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>What a service is told of a certificate (<c>info</c>).</summary>
public sealed record CertificateInfo
{
    /// <summary>The end of its life.</summary>
    public bool? NotAfter { get; init; }

    /// <summary>The start of its life.</summary>
    public bool? NotBefore { get; init; }

    /// <summary>The names that it is for.</summary>
    public bool? Sans { get; init; }

    /// <summary>Its number.</summary>
    public bool? SerialNumber { get; init; }

    /// <summary>Whose it is.</summary>
    public CertificateSubject? Subject { get; init; }

    /// <summary>Who issued it.</summary>
    public CertificateIssuer? Issuer { get; init; }
}

/// <summary>What a service is told of whose a certificate is (<c>subject</c>).</summary>
public sealed record CertificateSubject
{
    /// <summary>The country.</summary>
    public bool? Country { get; init; }

    /// <summary>The province.</summary>
    public bool? Province { get; init; }

    /// <summary>The town.</summary>
    public bool? Locality { get; init; }

    /// <summary>The organisation.</summary>
    public bool? Organization { get; init; }

    /// <summary>The unit.</summary>
    public bool? OrganizationalUnit { get; init; }

    /// <summary>The name.</summary>
    public bool? CommonName { get; init; }

    /// <summary>The number.</summary>
    public bool? SerialNumber { get; init; }

    /// <summary>The domain.</summary>
    public bool? DomainComponent { get; init; }
}

/// <summary>What a service is told of who issued a certificate (<c>issuer</c>).</summary>
public sealed record CertificateIssuer
{
    /// <summary>The country.</summary>
    public bool? Country { get; init; }

    /// <summary>The province.</summary>
    public bool? Province { get; init; }

    /// <summary>The town.</summary>
    public bool? Locality { get; init; }

    /// <summary>The organisation.</summary>
    public bool? Organization { get; init; }

    /// <summary>The name.</summary>
    public bool? CommonName { get; init; }

    /// <summary>The number.</summary>
    public bool? SerialNumber { get; init; }

    /// <summary>The domain.</summary>
    public bool? DomainComponent { get; init; }
}
