using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>A container on the host's network has neither published ports nor networks of its own.</summary>
public sealed class HostNetworkWithPorts : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1006",
        "Host networking goes without ports and networks",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.HostNetwork is not null
           from finding in Conflicts(service)
           select finding;

    private IEnumerable<Finding> Conflicts(Service service)
    {
        var also = new Place(service, nameof(Service.HostNetwork));
        if (service.Networks.Count > 0)
        {
            yield return Find(
                new Place(service, nameof(Service.Networks)),
                $"'{service.Name}' is on the host's network and on '{string.Join("', '", service.Networks.Select(attachment => attachment.Network.Name))}': "
                + "Compose refuses network_mode together with networks. Leave one of the two out.",
                also);
        }

        if (service.Ports.Count > 0)
        {
            yield return Find(
                new Place(service, nameof(Service.Ports)),
                $"'{service.Name}' is on the host's network and publishes {string.Join(", ", service.Ports)}: Docker discards published ports "
                + "there, the container "
                + "opens its own. Write the ports it opens as HostNetworking's Listens, or leave HostNetwork out.",
                also);
        }
    }
}
