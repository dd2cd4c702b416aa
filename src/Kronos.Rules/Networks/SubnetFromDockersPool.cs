using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A subnet that a record chooses is not one that Docker may give to another network first.</summary>
public sealed class SubnetFromDockersPool : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2015",
        "A subnet is none that Docker gives out by itself",
        Severity.Warning,
        "src/Kronos.Rules/Networks/KRN2015.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in Subnets.Of(host)
           let pool = AddressSpace.DockersIn(item.Cidr)

           // What is wrong for a worse reason is said by the rule that has it.
           where pool is not null && AddressSpace.IsPrivate(item.Cidr) && Subnets.Lan(host)?.Overlaps(item.Cidr) != true
           let unnumbered = Unnumbered(host, item.Network.Owner)
           where unnumbered is not null
           select Find(
               Subnets.Place(item.Network),
               $"The subnet {item.Cidr} of '{item.Network.Name}' is one of those ({pool}) from which Docker numbers networks by itself, and '{unnumbered.Name}' has none: "
               + "where that network is created first it may get these very addresses, and this one fails with \"Pool overlaps with other one on this address space\". "
               + $"Write one from 10.0.0.0/8, such as \"{Subnets.Free(host)}\".",
               new Place(unnumbered));

    // One of the same stack is easier to look at; it stands in the same file.
    private static Network? Unnumbered(HostInventory host, Stack stack)
        => host.Networks.Where(network => network is { Subnet: null, Driver: "bridge" }).OrderByDescending(network => network.Owner.Equals(stack)).FirstOrDefault();
}
