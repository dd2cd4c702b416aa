namespace Kronos.Traefik;

/// <summary>A store of certificates (<c>tls.stores.NAME</c>). Traefik uses only the one called <c>default</c>.</summary>
/// <param name="Name">Its name.</param>
public sealed record TlsStore(string Name)
{
    /// <summary>The certificate for names that no other covers.</summary>
    public CertificateFiles? DefaultCertificate { get; init; }

    /// <summary>The same, asked of a resolver.</summary>
    public GeneratedCertificate? DefaultGeneratedCert { get; init; }
}

/// <summary>A default certificate that a resolver gets (<c>defaultGeneratedCert</c>).</summary>
public sealed record GeneratedCertificate
{
    /// <summary>The certificate resolver.</summary>
    public required string Resolver { get; init; }

    /// <summary>The names.</summary>
    public required Domain Domain { get; init; }
}
