using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Ports;

namespace Kronos.Rules.Networks;

/// <summary>A database is not open to the local network.</summary>
public sealed class DatabasePublished : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2011",
        "A database is not published beyond the machine",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2011.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where Databases.Holds(images, service)
           from port in service.Ports.Indexed()
           where !HostAddress.Of(port.Item).IsLoopback
           select Find(
               new Place(service, nameof(Service.Ports)).Item(port.Index),
               $"The database '{service.Name}' publishes {port.Item}: every device that reaches that address can try passwords on it. "
               + "Services reach it by its Hostname without a published port; for a tool on the machine itself write .On(\"127.0.0.1\").");
}
