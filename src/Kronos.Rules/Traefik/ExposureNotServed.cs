using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A route is on an entry point.</summary>
public sealed class ExposureNotServed : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3015",
        "Some entry point serves the exposure of every route",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3015.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router.Route is { EntryPointNames.Count: 0 }
           let route = router.Route!.Route
           select Find(
               new(route, route.EntryPoints is null ? nameof(Route.Exposure) : nameof(Route.EntryPoints)),
               (route.EntryPoints is null
                   ? $"No entry point of '{view.Proxy.Name}' serves {route.Exposure}, so the router {router.Title} names none"
                   : $"The router {router.Title} names no entry point")
               + ", and Traefik puts it on all of them, the public ones as well. "
               + $"Write Serves = [Exposure.{route.Exposure}] at one of {string.Join(", ", view.Configuration.EntryPoints.Select(point => point.Name))}.",
               new Place(view.Proxy, nameof(ReverseProxy.Configuration)));
}
