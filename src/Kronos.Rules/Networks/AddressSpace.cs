namespace Kronos.Rules.Networks;

/// <summary>Which IPv4 addresses belong to whom.</summary>
internal static class AddressSpace
{
    // RFC 1918; RFC 6598 (shared, what Tailscale uses); RFC 2544 (benchmarks, in nobody's use).
    private static readonly Cidr[] Private =
    [
        Block("10.0.0.0/8"), Block("172.16.0.0/12"), Block("192.168.0.0/16"), Block("100.64.0.0/10"), Block("198.18.0.0/15"),
    ];

    private static readonly Cidr[] Cloudflare =
    [
        Block("103.21.244.0/22"), Block("103.22.200.0/22"), Block("103.31.4.0/22"), Block("104.16.0.0/13"), Block("104.24.0.0/14"),
        Block("108.162.192.0/18"), Block("131.0.72.0/22"), Block("141.101.64.0/18"), Block("162.158.0.0/15"), Block("172.64.0.0/13"),
        Block("173.245.48.0/20"), Block("188.114.96.0/20"), Block("190.93.240.0/20"), Block("197.234.240.0/22"), Block("198.41.128.0/17"),
    ];

    // What Docker numbers networks from that have no subnet of their own (its default-address-pools).
    private static readonly Cidr[] DockersOwn =
    [
        Block("172.17.0.0/16"), Block("172.18.0.0/15"), Block("172.20.0.0/14"), Block("172.24.0.0/13"), Block("192.168.0.0/16"),
    ];

    /// <summary>Whether a block may be used at home.</summary>
    public static bool IsPrivate(Cidr cidr) => Private.Any(block => block.Contains(cidr));

    /// <summary>The block of Cloudflare's edge that a block meets; null when it meets none.</summary>
    public static Cidr? CloudflareIn(Cidr cidr) => Cloudflare.Where(block => block.Overlaps(cidr)).Select(block => (Cidr?)block).FirstOrDefault();

    /// <summary>The block that Docker gives out by itself which a block meets; null when it meets none.</summary>
    public static Cidr? DockersIn(Cidr cidr) => DockersOwn.Where(block => block.Overlaps(cidr)).Select(block => (Cidr?)block).FirstOrDefault();

    /// <summary>A block of private addresses that meets none of the others and nothing that Docker gives out by itself: 10.20.0.0/24 and upwards.</summary>
    public static Cidr Free(IReadOnlyCollection<Cidr> taken)
        => Enumerable.Range(0, 0xEC00).Select(number => new Cidr(Block("10.20.0.0/24").First + ((uint)number << 8), 24))
            .FirstOrDefault(candidate => !taken.Any(candidate.Overlaps));

    private static Cidr Block(string text) => Cidr.TryParse(text, out var block) ? block : throw new FormatException(text);
}
