using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>Two services do not have the same fixed address on a network.</summary>
public sealed class StaticAddressUsedTwice : Rule
{
    private static readonly ListPerStack<(Service Service, Network Network, string Address, Place Place)> Given = new((_, stack) =>
        from service in stack.Services
        from attachment in service.Networks.Indexed()
        where attachment.Item.Address is not null
        select (service, attachment.Item.Network, attachment.Item.Address, new Place(service, nameof(Service.Networks)).Item(attachment.Index)));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2007",
        "A fixed address is given to one service",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        return from same in Given.Of(host).GroupBy(given => (given.Network, given.Address))
               let first = same.First()
               from later in same.Skip(1)
               where !later.Service.Equals(first.Service)
               select Find(
                   later.Place,
                   $"'{later.Service.Name}' has the address {same.Key.Address} on '{same.Key.Network.Name}', and so has '{first.Service.Name}': "
                   + "whichever starts second fails with \"Address already in use\". Give it another, or none, and use its Hostname.",
                   first.Place);
    }
}
