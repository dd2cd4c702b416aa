using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Traefik finds out to which port of a container its labels lead.</summary>
public sealed class PortNotFound : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3048",
        "A container without ports of its own says its port",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3048.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           where !container.Decoding.IsDropped && LabelRouters.IsOn(container) && Why(container.Service) is not null
           from protocol in new[] { "http", "tcp", "udp" }
           let routers = container.Decoding.Dynamic.Find(protocol)?.Find("routers")?.Children ?? []
           let services = container.Decoding.Dynamic.Find(protocol)?.Find("services")?.Children ?? []
           from node in services.Count > 0 ? services.Where(service => !SaysPort(service))
               : routers.Count > 0 ? routers.Where(router => !IsOfRoute(container.Service, router.Name)).Take(1)
               : OnlyMiddlewares(container, protocol).Take(1)
           let use = node.Uses.Where(segment => segment.Label == node.Find("rule")?.Writer).DefaultIfEmpty(node.Uses[0]).First()
           select Find(
               container.InKey(use.Label.Key, use.Start, use.Length),
               $"Traefik does not find a port of '{container.Service.Name}', {Why(container.Service)}: it logs \"port is missing\" and drops everything that the container declares. "
               + $"Add 'traefik.{protocol}.services.{(services.Count > 0 ? node.Name : container.Service.Name)}.loadbalancer.server.port'.");

    // A container with nothing but middlewares gets a router and a service of HTTP all the same; those of TCP alone make none.
    private static IReadOnlyList<LabelNode> OnlyMiddlewares(ContainerLabels container, string protocol)
        => protocol == "http" && container.Service.Routes.Count == 0 ? container.Decoding.Dynamic.Find("http")?.Find("middlewares")?.Children ?? [] : [];

    private static string? Why(Service service)
        => service.HostNetwork is not null ? "which is on the host's network and has no ports to Docker"
            : service.Networks.Count > 0 && service.Networks.All(attachment => attachment.Network.Internal) ? "whose networks are all internal, for which Docker lists no ports"
            : null;

    private static bool SaysPort(LabelNode service)
        => service.Find("loadbalancer")?.Find("server") is { } server && (server.Find("port") is { Value.Length: > 0 } || server.Find("url") is { Value.Length: > 0 });

    private static bool IsOfRoute(Service service, string name) => service.Routes.Count > 0 || service.TcpRoutes.Any(route => route.NameFor(service) == name) || service.UdpRoutes.Any(route => route.NameFor(service) == name);
}
