using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>Two services do not have the same fixed address on a network.</summary>
public sealed class StaticAddressUsedTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2007",
        "A fixed address is given to one service",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var given = from service in host.Services
                    from attachment in service.Networks.Indexed()
                    where attachment.Item.Address is not null
                    group (service, place: new Place(service, nameof(Service.Networks)).Item(attachment.Index))
                        by (attachment.Item.Network, attachment.Item.Address);
        return from same in given
               let first = same.First()
               from later in same.Skip(1)
               where !later.service.Equals(first.service)
               select Find(
                   later.place,
                   $"'{later.service.Name}' has the address {same.Key.Address} on '{same.Key.Network.Name}', and so has '{first.service.Name}': "
                   + "whichever starts second fails with \"Address already in use\". Give it another, or none, and use its Hostname.",
                   first.place);
    }
}
