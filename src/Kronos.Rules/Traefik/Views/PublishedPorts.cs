using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>A port of the machine that leads to an entry point.</summary>
/// <param name="Port">The port.</param>
/// <param name="Place">Where it is published.</param>
internal sealed record PublishedPorts(Port Port, Place Place)
{
    /// <summary>The ports that lead to an entry point of a proxy.</summary>
    public static IEnumerable<PublishedPorts> Of(Service proxy, EntryPoint point)
        => from port in proxy.Ports.Indexed()
           where port.Item.Protocol == point.Protocol && port.Item.Target <= point.Port && point.Port < port.Item.Target + port.Item.Count
           select new PublishedPorts(port.Item, new Place(proxy, nameof(Service.Ports)).Item(port.Index));
}
