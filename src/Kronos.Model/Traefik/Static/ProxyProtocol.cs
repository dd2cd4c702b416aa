namespace Kronos.Traefik;

/// <summary>Whose PROXY protocol is believed (<c>proxyProtocol</c>).</summary>
public sealed record ProxyProtocol
{
    /// <summary>Whether everybody's is. Default: no.</summary>
    public bool? Insecure { get; init; }

    /// <summary>The addresses, as CIDR.</summary>
    [Option("trustedIPs")]
    public Sequence<string> TrustedIps { get; init; } = [];
}
