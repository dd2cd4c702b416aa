namespace Kronos.Traefik;

/// <summary>Where certificates come from: ACME (<c>certificatesResolvers.NAME.acme</c>).</summary>
/// <param name="Name">Its name.</param>
public sealed record CertificateResolver(string Name)
{
    /// <summary>The file that keeps the certificates; its mode must be 0600, and its folder a volume. Default: <c>/acme/acme.json</c>.</summary>
    public string Storage { get; init; } = "/acme/acme.json";

    /// <summary>The DNS provider for the DNS-01 challenge (<c>dnsChallenge.provider</c>), as lego names it. Default: <c>cloudflare</c>.</summary>
    public string DnsProvider { get; init; } = "cloudflare";

    /// <summary>The resolvers that see the challenge's record (<c>dnsChallenge.resolvers</c>): outside ones, because a local one answers differently.</summary>
    public Sequence<string> Resolvers { get; init; } = ["1.1.1.1:53", "9.9.9.9:53"];

    /// <summary>Whether one certificate for the domain and <c>*.</c> the domain serves every route. Default: yes.</summary>
    public bool Wildcard { get; init; } = true;

    /// <summary>The ACME server (<c>caServer</c>). Null: Let's Encrypt.</summary>
    public string? CaServer { get; init; }

    /// <summary>The key (<c>keyType</c>): EC256, EC384, RSA2048, RSA4096, RSA8192. Default: EC384.</summary>
    public string KeyType { get; init; } = "EC384";
}
