using System.Globalization;
using Kronos.Inventory;

namespace Kronos.Documents.Firewall;

/// <summary>How a port of the machine came to be open.</summary>
internal enum OpenMode
{
    /// <summary>Docker publishes it.</summary>
    Published,

    /// <summary>A container with host networking listens on it.</summary>
    HostNetwork,
}

/// <summary>Ports in a row of the machine that others may reach.</summary>
/// <param name="Protocol"><c>tcp</c> or <c>udp</c>.</param>
/// <param name="First">The first.</param>
/// <param name="Count">How many.</param>
/// <param name="From">Who may come in.</param>
/// <param name="Mode">How it came to be open.</param>
/// <param name="Service">Whose it is.</param>
internal sealed record OpenPort(string Protocol, int First, int Count, Source From, OpenMode Mode, string Service)
{
    /// <summary><c>53</c> or <c>5000-5003</c>, as nft writes it.</summary>
    public string Range => Count == 1
        ? First.ToString(CultureInfo.InvariantCulture)
        : First.ToString(CultureInfo.InvariantCulture) + "-" + (First + Count - 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Every port of a host that can be reached from outside the machine.</summary>
internal static class OpenPorts
{
    private static readonly ListPerStack<OpenPort> OfServices = new((_, stack) => stack.Services.SelectMany(service => Published(service).Concat(Listened(service))));

    /// <summary>The ports, in the order of the services. What is published on the machine's own 127.0.0.1 is not among them.</summary>
    public static IReadOnlyList<OpenPort> Of(HostInventory host) => [.. OfServices.Of(host)];

    private static IEnumerable<OpenPort> Published(Service service)
        => service.Ports
            .Where(port => port.Address is null || !IsLoopback(port.Address.Known))
            .Select(port => new OpenPort(port.Protocol == Protocol.Tcp ? "tcp" : "udp", port.Published, port.Count, port.From, OpenMode.Published, service.Name));

    private static IEnumerable<OpenPort> Listened(Service service)
        => Listened(service, "tcp", service.HostNetwork?.Listens).Concat(Listened(service, "udp", service.HostNetwork?.ListensUdp));

    private static IEnumerable<OpenPort> Listened(Service service, string protocol, Sequence<int>? ports)
        => (ports ?? []).Select(port => new OpenPort(protocol, port, 1, Source.Lan, OpenMode.HostNetwork, service.Name));

    private static bool IsLoopback(string address) => address.StartsWith("127.", StringComparison.Ordinal) || address == "::1";
}
