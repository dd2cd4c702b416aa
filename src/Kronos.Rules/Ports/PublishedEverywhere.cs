using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>Nobody publishes a port on every interface by leaving the address out.</summary>
public sealed class PublishedEverywhere : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1003",
        "A port that is published on every interface says why",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from port in service.Ports.Indexed()
           where port.Item.EverywhereReason is null && HostAddress.Of(port.Item).IsWildcard
           select Find(
               new Place(service, nameof(Service.Ports)).Item(port.Index),
               $"'{service.Name}' publishes {port.Item} on every interface of the machine, and Docker opens it past ufw and the like. "
               + "Write .On(Host.Address) for the local network, .On(\"127.0.0.1\") for the machine itself, or .OnEveryInterface(\"why\").");
}
