using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Compose;

/// <summary>What one stack owns, as a compose file.</summary>
internal static class StackFile
{
    public static Mapping Lower(StackInventory stack, ServiceLowering services) => new()
    {
        ["services"] = stack.Services.ToMapping(service => service.Name, services.Lower),
        ["networks"] = Networks(stack, services).ToMapping(item => item.Name, item => item.Content),
        ["volumes"] = stack.Volumes.Where(volume => volume.Path is null).ToMapping(volume => volume.Name, volume => Volume(volume, services.Texts)),
        ["secrets"] = stack.Secrets.ToMapping(secret => secret.Name, secret => File("../secrets/" + secret.Name)),
        ["configs"] = stack.Configs.ToMapping(config => config.Name, config => File("./" + ComposeText.Escape(config.File))),
    };

    private static IEnumerable<(string Name, Node Content)> Networks(StackInventory stack, ServiceLowering services)
    {
        var segments = services.Segments.Where(segment => segment.Stack.Equals(stack.Stack))
            .Select(segment => (segment.Name, (Node)Network(segment.Proxy.Web, segment.Subnet?.ToString(), services.Texts)));
        return segments.Concat(stack.Networks.Where(network => network.Proxy is null)
            .Select(network => (network.Name, (Node)Network(network, network.Subnet, services.Texts))));
    }

    private static Mapping Network(Network network, string? subnet, ComposeText texts) => new()
    {
        ["driver"] = network.Driver == "bridge" ? null : network.Driver,
        ["driver_opts"] = texts.Write(network.Options),
        ["internal"] = network.Internal ? true : null,
        ["ipam"] = subnet is null && network.Gateway is null ? null : new Mapping
        {
            ["config"] = new Listing { new Mapping { ["subnet"] = subnet, ["gateway"] = network.Gateway } },
        },
    };

    private static Mapping Volume(Volume volume, ComposeText texts) => new()
    {
        ["driver"] = volume.Driver,
        ["driver_opts"] = texts.Write(volume.Options),
    };

    private static Mapping File(string path) => new() { ["file"] = path };
}
