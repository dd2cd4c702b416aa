using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Compose;

/// <summary>The networks a service is on and the ports that the host publishes for it.</summary>
internal static class Networking
{
    /// <summary>Whose network it has, when it has none of its own.</summary>
    public static Node? Mode(Service service) => service.HostNetwork is not null ? "host" : service.NetworkOf is { } other ? "service:" + other.Name : null;

    public static Mapping? Attachments(Service service, IReadOnlyList<WebSegment> segments, ComposeText texts) => service.Networks
        .SelectMany(attachment => NamesOf(attachment.Network, service, segments).Select(name => (name, attachment)))
        .ToMapping(item => item.name, item => new Mapping
        {
            ["ipv4_address"] = item.attachment.Address is { } address ? ComposeText.Escape(address) : null,
            ["aliases"] = texts.Write(item.attachment.Aliases),
        });

    // The proxy is on every segment of its network, everything else on that of its own stack.
    private static IEnumerable<string> NamesOf(Network network, Service service, IReadOnlyList<WebSegment> segments)
        => network.Proxy is { } proxy && proxy.Proxy.Equals(service)
            ? segments.Where(segment => segment.Proxy.Equals(proxy)).Select(segment => segment.Name)
            : [WebSegment.NameOf(network, service.Owner)];

    public static Listing? Ports(IEnumerable<Port> ports, ComposeText texts)
        => ports.Select(port => port.Count == 1 ? One(port, texts) : Range(port, texts)).ToListing();

    private static Node One(Port port, ComposeText texts) => new Mapping
    {
        ["target"] = port.Target,
        ["host_ip"] = port.Address is { } address ? texts.Write(address) : null,
        ["published"] = Units.Number(port.Published),
        ["protocol"] = ProtocolOf(port),
    };

    // The long form has no ranges of container ports; in the short form the address of IPv6 needs brackets.
    private static Node Range(Port port, ComposeText texts)
    {
        var address = port.Address is null ? "" : port.Address.Known.Contains(':') ? $"[{texts.Write(port.Address)}]:" : texts.Write(port.Address) + ":";
        return $"{address}{Run(port.Published, port.Count)}:{Run(port.Target, port.Count)}/{ProtocolOf(port)}";
    }

    private static string Run(int first, int count) => Units.Number(first) + "-" + Units.Number(first + count - 1);

    private static string ProtocolOf(Port port) => port.Protocol == Protocol.Tcp ? "tcp" : "udp";
}
