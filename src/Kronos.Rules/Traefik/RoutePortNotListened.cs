using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A route leads to a port that the service listens on.</summary>
public sealed class RoutePortNotListened : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3007",
        "A route leads to a port that the service listens on",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router.Route is { Route.InternalService: null }
           let port = router.Route!.Route.Port
           let listens = ListensOf(router.Container)
           where port is < 1 or > 65535 || (listens.Count > 0 && !listens.Contains(port))
           select port is < 1 or > 65535
               ? Find(PortPlace(router), $"The route to '{router.Container.Name}' leads to port {port}, and ports are numbers from 1 to 65535.")
               : Find(
                   PortPlace(router),
                   $"'{router.Container.Name}' listens on {string.Join(", ", listens)}, and the route to it leads to port {port}: every request ends with \"502 Bad Gateway\". "
                   + $"Write the port it listens on, or add {port} to its Listens.",
                   new Place(router.Container, router.Container.HostNetwork is null ? nameof(Service.Listens) : nameof(Service.HostNetwork)));

    // Nothing is known of a service that does not say what it listens on.
    private static IReadOnlyList<int> ListensOf(Service service)
        => service.HostNetwork is { } hostNetwork && hostNetwork.Listens is { Count: > 0 } listens ? listens : service.Listens;

    private static Place PortPlace(RouterFacts router) => new(router.Route!.Route, nameof(Route.Port));
}
