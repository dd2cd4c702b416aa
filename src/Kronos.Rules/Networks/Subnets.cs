using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>The subnets of a host's networks.</summary>
internal static class Subnets
{
    private static readonly ListPerStack<(Network Network, Cidr Cidr)> Given = new((_, stack) =>
        from network in stack.Networks
        let cidr = Of(network)
        where cidr is not null
        select (network, cidr.Value));

    /// <summary>Every network whose subnet is one, with it.</summary>
    public static IReadOnlyList<(Network Network, Cidr Cidr)> Of(HostInventory host)
        => [.. Given.Of(host)];

    /// <summary>The subnet of a network; null when there is none, or none that can be read.</summary>
    public static Cidr? Of(Network network) => Cidr.TryParse(network.Subnet, out var cidr) ? cidr : null;

    /// <summary>The local network; null when it cannot be read.</summary>
    public static Cidr? Lan(HostInventory host) => Cidr.TryParseLoosely(host.Host.Lan.Value, out var cidr, out _) ? cidr : null;

    /// <summary>A subnet that nothing on the host uses, for messages.</summary>
    public static Cidr Free(HostInventory host)
        => AddressSpace.Free([.. Of(host).Select(item => item.Cidr), .. Lan(host) is { } lan ? [lan] : Array.Empty<Cidr>()]);

    /// <summary>Where a network's subnet is written.</summary>
    public static Place Place(Network network) => new(network, nameof(Network.Subnet));
}
