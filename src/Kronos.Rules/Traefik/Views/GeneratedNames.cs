using System.Text.RegularExpressions;
using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;

namespace Kronos.Rules.Traefik.Views;

/// <summary>What Traefik makes for a container whose labels leave it out, under a name that it makes as well.</summary>
/// <param name="Container">The container.</param>
/// <param name="Name">The name.</param>
/// <param name="IsService">Whether a service is made; else the container declares one.</param>
/// <param name="IsRouter">Whether a router is made.</param>
/// <param name="Place">The first label that makes Traefik look at the container.</param>
internal sealed record GeneratedNames(Service Container, string Name, bool IsService, bool IsRouter, Place Place)
{
    private static readonly Regex Others = new(@"[^\p{L}\p{Nd}\p{Nl}\p{No}]+", RegexOptions.CultureInvariant);

    /// <summary>Those of the containers of a host that have labels for Traefik.</summary>
    public static IEnumerable<GeneratedNames> Of(HostInventory host)
        => from container in ContainerLabels.Of(host)
           where !container.Decoding.IsDropped && LabelRouters.IsOn(container) && container.Service.Routes.Count == 0
           let first = container.Service.Labels.FirstOrDefault(label => label.Key.StartsWith("traefik.", StringComparison.OrdinalIgnoreCase))
           where first.Key is not null
           let services = Count(container, "http", "services")
           let routers = Count(container, "http", "routers")
           // Who speaks TCP or UDP only gets nothing of HTTP.
           where services + routers + Count(container, "http", "middlewares") > 0
               || new[] { "tcp", "udp" }.Sum(protocol => Count(container, protocol, "services") + Count(container, protocol, "routers")) + container.Service.TcpRoutes.Count + container.Service.UdpRoutes.Count == 0
           where services == 0 || (routers == 0 && services == 1)
           select new GeneratedNames(
               container.Service,
               NameOf(container.Service),
               services == 0,
               routers == 0,
               container.InKey(first.Key, 0, first.Key.Length));

    /// <summary>The name: that of the service and of its project, which is the host's, with one <c>-</c> for whatever is neither letter nor digit.</summary>
    public static string NameOf(Service service) => Others.Replace(service.Name + "_" + service.Owner.Host.Name, "-").Trim('-');

    private static int Count(ContainerLabels container, string protocol, string kind) => container.Decoding.Dynamic.Find(protocol)?.Find(kind)?.Children.Count ?? 0;
}
