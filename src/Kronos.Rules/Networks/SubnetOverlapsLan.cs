using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>Container networks stay clear of the local network.</summary>
public sealed class SubnetOverlapsLan : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2003",
        "A subnet stays clear of the local network",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in Subnets.Of(host)
           where Subnets.Lan(host) is { } lan && lan.Overlaps(item.Cidr)
           select Find(
               Subnets.Place(item.Network),
               $"The subnet {item.Cidr} of '{item.Network.Name}' overlaps the local network {Subnets.Lan(host)}: the machine sends what is meant "
               + "for devices at home "
               + $"into the container network, and they cannot reach it any more. Write a free one, such as \"{Subnets.Free(host)}\".",
               new Place(host.Host, nameof(Host.Lan)));
}
