using Kronos.Inventory;
using Kronos.Interpretation;
using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>From one merged compose file to the model.</summary>
internal sealed class Translator
{
    private const string DefaultNetwork = "default";

    private readonly SourceMap project;
    private readonly PlaceTable places;
    private readonly Stack stack;

    public Translator(SourceMap project, string file)
    {
        this.project = project;
        places = new(project.Span with { EndLine = project.Span.Line, EndColumn = project.Span.Column });
        stack = new ReadStack(new ReadHost(project.Text("name") ?? "project"), file);
    }

    public ReadProject Translate()
    {
        var things = new Things(
            project.Entries("networks").Select(Network).Append(new Network(stack, DefaultNetwork)).GroupBy(network => network.Name).Select(group => group.First()).ToDictionary(network => network.Name),
            project.Entries("volumes").Select(Volume).ToDictionary(volume => volume.Name),
            project.Entries("secrets").Select(Secret).ToDictionary(secret => secret.Name));
        var services = new ServiceTranslator(stack, things, places).Translate(project.Entries("services"));
        var inventory = new StackInventory(stack, stack.Definition, services, Used(things, services), [.. things.Volumes.Values], [.. things.Secrets.Values], [], [], []);
        return new(new(stack.Host, stack.Definition, [], [inventory], []), places);
    }

    // Compose makes the default network only for services that name none.
    private static IReadOnlyList<Network> Used(Things things, IReadOnlyList<Service> services)
        => [.. things.Networks.Values.Where(network => network.Name != DefaultNetwork || services.Any(service => service.Networks.Any(attachment => attachment.Network.Equals(network))))];

    private Network Network(SourceEntry entry)
    {
        var map = entry.Value as SourceMap;
        var ipam = (map?["ipam"] as SourceMap)?.Items("config").OfType<SourceMap>().FirstOrDefault(config => config.Text("subnet")?.Contains(':') == false);
        var network = new Network(stack, entry.Key)
        {
            Internal = map?.IsTrue("internal") == true,
            Subnet = Known(ipam, "subnet"),
            Gateway = Known(ipam, "gateway"),
            Driver = map?.Text("driver") ?? "bridge",
            WrittenDockerName = map?.Text("name") ?? (map?.IsTrue("external") == true ? entry.Key : (project.Text("name") ?? "<project>") + "_" + entry.Key),
        };
        places.Add(network, entry.KeySpan);
        Place(network, nameof(Kronos.Network.Subnet), ipam?["subnet"]);
        Place(network, nameof(Kronos.Network.Gateway), ipam?["gateway"]);
        Place(network, nameof(Kronos.Network.Internal), map?["internal"]);
        return network;
    }

    private Volume Volume(SourceEntry entry)
    {
        var volume = new Volume(stack, entry.Key);
        places.Add(volume, entry.KeySpan);
        return volume;
    }

    private Secret Secret(SourceEntry entry)
    {
        var secret = new Secret(stack, entry.Key);
        places.Add(secret, entry.KeySpan);
        return secret;
    }

    private static string? Known(SourceMap? map, string key) => map?[key] is SourceScalar { Unknown.Count: 0 } scalar ? scalar.Text : null;

    private void Place(object target, string member, SourceNode? node)
    {
        if (node is not null)
        {
            places.Add(new Rules.Place(target, member), node.Span);
        }
    }
}
