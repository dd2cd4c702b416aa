namespace Kronos.Traefik;

/// <summary>Where certificates come from: ACME (<c>certificatesResolvers.NAME.acme</c>).</summary>
/// <param name="Name">Its name.</param>
public sealed record CertificateResolver(string Name)
{
    /// <summary>The file that keeps the certificates; its mode must be 0600, and its folder a volume. Default: <c>/acme/acme.json</c>.</summary>
    public string Storage { get; init; } = "/acme/acme.json";

    /// <summary>The DNS provider for the DNS-01 challenge (<c>dnsChallenge.provider</c>), as lego names it. Default: <c>cloudflare</c>. It counts when there is
    /// neither <see cref="HttpChallenge"/> nor <see cref="TlsChallenge"/>.</summary>
    public string DnsProvider { get; init; } = "cloudflare";

    /// <summary>The resolvers that see the challenge's record (<c>dnsChallenge.resolvers</c>): outside ones, because a local one answers differently.</summary>
    public Sequence<string> Resolvers { get; init; } = ["1.1.1.1:53", "9.9.9.9:53"];

    /// <summary>How the challenge's record is waited for (<c>dnsChallenge.propagation</c>).</summary>
    public Propagation? Propagation { get; init; }

    /// <summary>The HTTP-01 challenge instead, which cannot get a wildcard (<c>httpChallenge</c>).</summary>
    public HttpChallenge? HttpChallenge { get; init; }

    /// <summary>The TLS-ALPN-01 challenge instead, which cannot get a wildcard (<c>tlsChallenge</c>).</summary>
    public TlsChallenge? TlsChallenge { get; init; }

    /// <summary>Whether one certificate for the domain and <c>*.</c> the domain serves every route. Default: yes.</summary>
    public bool Wildcard { get; init; } = true;

    /// <summary>The ACME server (<c>caServer</c>). Null: Let's Encrypt.</summary>
    public string? CaServer { get; init; }

    /// <summary>The key (<c>keyType</c>): EC256, EC384, RSA2048, RSA4096, RSA8192. Default: EC384.</summary>
    public string KeyType { get; init; } = "EC384";

    /// <summary>The address of the account (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>The addresses in the certificates (<c>emailAddresses</c>).</summary>
    public Sequence<string> EmailAddresses { get; init; } = [];

    /// <summary>The chain that is asked for, by the common name of its root (<c>preferredChain</c>).</summary>
    public string? PreferredChain { get; init; }

    /// <summary>The certificate profile of the authority (<c>profile</c>).</summary>
    public string? Profile { get; init; }

    /// <summary>Whether certificates have no common name (<c>disableCommonName</c>). Default: they have.</summary>
    public bool? DisableCommonName { get; init; }

    /// <summary>The account at an authority that wants one (<c>eab</c>).</summary>
    public ExternalAccount? Eab { get; init; }

    /// <summary>How long certificates live, in hours (<c>certificatesDuration</c>): when they are renewed depends on it. Default: 2160.</summary>
    public int? CertificatesDuration { get; init; }

    /// <summary>How long the authority may take for everything (<c>clientTimeout</c>). Default: 2 minutes.</summary>
    public TimeSpan? ClientTimeout { get; init; }

    /// <summary>How long it may take for the start of an answer (<c>clientResponseHeaderTimeout</c>); not above <see cref="ClientTimeout"/>. Default: 30 seconds.</summary>
    public TimeSpan? ClientResponseHeaderTimeout { get; init; }

    /// <summary>How long it may take for a certificate (<c>certificateTimeout</c>). Default: 30 seconds.</summary>
    public TimeSpan? CertificateTimeout { get; init; }

    /// <summary>The files of the authorities of a private ACME server, in Traefik's container (<c>caCertificates</c>).</summary>
    public Sequence<string> CaCertificates { get; init; } = [];

    /// <summary>Whether those of the system hold as well (<c>caSystemCertPool</c>). Default: no.</summary>
    public bool? CaSystemCertPool { get; init; }

    /// <summary>The name that the ACME server's certificate must have (<c>caServerName</c>).</summary>
    public string? CaServerName { get; init; }
}
