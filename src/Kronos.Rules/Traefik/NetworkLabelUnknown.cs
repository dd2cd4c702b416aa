using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;

namespace Kronos.Rules.Traefik;

/// <summary>The network that a label names is one that the container is on, by its name in Docker.</summary>
public sealed class NetworkLabelUnknown : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3047",
        "The network in a label is one that the container is on",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3047.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           let network = container.Decoding.Docker.Find("docker")?.Find("network")
           where network is { Live: true, Value.Length: > 0 } && container.Service.HasOwnNetworks
           let names = NamesOf(container.Service)
           // Of one network alone Traefik takes that one, whatever the label says.
           where names.Count > 1 && !names.Any(name => IsNamed(name, network.Value))
           let meant = names.FirstOrDefault(name => name.Network.Name == network.Value)
           select Find(
               container.Place.Entry(network.Writer!.Key).Within(0, network.Value.Length),
               $"'{container.Service.Name}' is not on a network that Docker calls '{network.Value}': Traefik warns in its log and takes any of its networks, and with another one than its own every request "
               + "ends with \"504 Gateway Timeout\"."
               + (meant.Docker is null
                   ? Spelling.Suggestion(network.Value, names.Select(name => name.Docker)) + $" There are {string.Join(", ", names.Select(name => name.Docker))}."
                   : $" Compose calls that network '{meant.Docker}'. Write that, or give the network itself the name '{network.Value}'."),
               new Place(container.Service, nameof(Service.Networks)));

    private static IReadOnlyList<(Network Network, string Docker)> NamesOf(Service service) =>
    [
        .. service.Networks.Select(attachment => (attachment.Network, attachment.Network.Proxy is { } proxy ? WebSegment.DockerNameOf(proxy, service.Owner) : attachment.Network.DockerName)),
    ];

    // A compose file without a name is a project that is called as its folder is.
    private static bool IsNamed((Network Network, string Docker) name, string label)
        => name.Docker == label || (name.Docker.StartsWith("<", StringComparison.Ordinal) && label.EndsWith("_" + name.Network.Name, StringComparison.Ordinal));
}
