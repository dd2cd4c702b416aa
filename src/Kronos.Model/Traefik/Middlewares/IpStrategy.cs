namespace Kronos.Traefik;

/// <summary>How the address of a client is found behind proxies (<c>ipStrategy</c>).</summary>
public sealed record IpStrategy
{
    /// <summary>The position in <c>X-Forwarded-For</c>, from the right; 1 is the last. 0: the remote address.</summary>
    public int? Depth { get; init; }

    /// <summary>Addresses of proxies that are passed over, as CIDR; not together with <see cref="Depth"/>.</summary>
    [Option("excludedIPs")]
    public Sequence<string> ExcludedIps { get; init; } = [];

    /// <summary>How many bits of an IPv6 address count, 1 to 128 (since v3.2.0).</summary>
    public int? Ipv6Subnet { get; init; }
}
