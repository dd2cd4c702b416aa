using Kronos.Inventory;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The routers of a host, whether its proxy is known or not: an existing compose file may hold the labels and not the Traefik that reads them.</summary>
internal static class AllRouters
{
    public static IEnumerable<(RouterFacts Router, TraefikVersion Version)> Of(HostInventory host)
        => host.Proxies.Any()
            ? ProxyView.Of(host).SelectMany(view => view.Routers.Select(router => (router, view.Version)))
            : LabelRouters.Of(host).Select(router => (router, TraefikContainers.VersionOf(host)));
}
