using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>No entry point of local routes is open to the internet.</summary>
public sealed class LanRouteOpen : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3028",
        "The internet does not reach what is for the house",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3028.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router.Route is { Route.Exposure: Exposure.Lan }
           from point in view.EntryPointsOf(router)
           let open = PublishedPorts.Of(view.Proxy.Proxy, point).FirstOrDefault(port => port.Port.From != Source.Lan)
           where open is not null
           select Find(
               new(router.Route!.Route, router.Route.Route.EntryPoints is null ? nameof(Route.Exposure) : nameof(Route.EntryPoints)),
               $"{router.Title} is for the local network only, and its entry point '{point.Name}' is open to {(open.Port.From == Source.Internet ? "the internet" : "Cloudflare")}: who writes its "
               + "name into a request reaches it, DNS record or not. "
               + $"Let an entry point that is not open serve {nameof(Exposure)}.{nameof(Exposure.Lan)}.",
               open.Place);
}
