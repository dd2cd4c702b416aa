using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>The driver of a network is one of Docker's for one machine, and its bridge has a name that Linux takes.</summary>
public sealed class NetworkDriverUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2016",
        "A network has a driver that one machine has",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2016.md");

    private const string BridgeName = "com.docker.network.bridge.name";

    // IFNAMSIZ of Linux, less the NUL at the end.
    private const int LongestInterface = 15;

    private static readonly string[] Drivers = ["bridge", "macvlan", "ipvlan"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from network in stack.Networks
           from problem in Problems(network)
           select Find(problem.Place, $"The network '{network.Name}' {problem.Text}");

    private static IEnumerable<(Place Place, string Text)> Problems(Network network)
    {
        if (!Drivers.Contains(network.Driver) && !IsPlugin(network.Driver))
        {
            yield return (new(network, nameof(Network.Driver)), network.Driver switch
            {
                "overlay" => "spans several machines with the driver 'overlay', which Docker has only in a swarm: it does not create the network. Leave Driver out for a bridge.",
                "host" or "none" or "null" => $"has the driver '{network.Driver}', of which Docker has one network and makes no second. For the host's network write HostNetwork = new(\"why\") at the service.",
                var driver => $"has the driver '{driver}', which Docker does not know.{Spelling.Suggestion(driver, Drivers)} Leave Driver out for a bridge.",
            });
        }

        if (network.Options.TryGetValue(BridgeName, out var name) && name.Known is { Length: 0 or > LongestInterface } bridge)
        {
            yield return (
                new Place(network, nameof(Network.Options)).Entry(BridgeName),
                $"has a bridge called '{bridge}' with {bridge.Length} characters, and Linux takes 1 to {LongestInterface} for an interface: Docker does not create it. Write a shorter name.");
        }
    }

    // A plugin has the name of an image: 'weaveworks/net-plugin:2.8'.
    private static bool IsPlugin(string driver) => driver.IndexOfAny(['/', ':']) > 0;
}
