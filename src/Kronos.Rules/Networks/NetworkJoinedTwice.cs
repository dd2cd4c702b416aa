using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A service is on a network once.</summary>
public sealed class NetworkJoinedTwice : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2012",
        "A service joins a network once",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2012.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from same in service.Networks.Indexed().GroupBy(attachment => attachment.Item.Network)
           from later in same.Skip(1)
           let places = new Place(service, nameof(Service.Networks))
           select Find(
               places.Item(later.Index),
               $"'{service.Name}' joins '{same.Key.Name}' twice: a compose file has one entry a network, so one of the two would be lost, with "
               + "its address and its names. "
               + "Keep one, with everything it needs: .With(address, aliases).",
               places.Item(same.First().Index));
}
