using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>Docker publishes nothing of a container that is on internal networks only.</summary>
public sealed class PublishedFromInternalNetwork : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1007",
        "A service with published ports is on a network that leads outside",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Networks.Count > 0 && service.Networks.All(attachment => attachment.Network.Internal)
           from port in service.Ports.Indexed()
           select Find(
               new Place(service, nameof(Service.Ports)).Item(port.Index),
               $"'{service.Name}' publishes {port.Item}, but every network it is on "
               + $"({string.Join(", ", service.Networks.Select(attachment => attachment.Network.Name))}) "
               + $"is internal: Docker publishes nothing there and says nothing. Put it on a network that is not internal as well: public Network Outside => new(this); and Networks = [{Joined(service)}, Outside].",
               [.. service.Networks.Select(attachment => new Place(attachment.Network, nameof(Network.Internal)))]);

    private static string Joined(Service service) => string.Join(", ", service.Networks.Select(attachment
        => attachment.Network.Owner.Equals(service.Owner) ? attachment.Network.Member : $"{attachment.Network.Owner.Definition}.{attachment.Network.Member}"));
}
