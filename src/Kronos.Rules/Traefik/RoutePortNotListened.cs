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
           where router.Port is not null
           let port = router.Port!.Value
           let listens = ListensOf(router)
           where port is < 1 or > 65535 || (listens.Count > 0 && !listens.Contains(port))
           select port is < 1 or > 65535
               ? Find(router.PortPlace, $"The route to '{router.Container.Name}' leads to port {port}, and ports are numbers from 1 to 65535.")
               : Find(
                   router.PortPlace,
                   $"'{router.Container.Name}' listens on {string.Join(", ", listens)}, and the route to it leads to port {port}: {router.Loss}. "
                   + $"Write the port it listens on, or add {port} to its Listens.",
                   new Place(router.Container, router.Container.HostNetwork is null ? nameof(Service.Listens) : nameof(Service.HostNetwork)));

    // Nothing is known of a service that does not say what it listens on; it says so of TCP only.
    private static IReadOnlyList<int> ListensOf(RouterFacts router)
        => router.Kind == RouterKind.Udp ? []
            : router.Container.HostNetwork is { } hostNetwork && hostNetwork.Listens is { Count: > 0 } listens ? listens
            : router.Container.Listens;
}
