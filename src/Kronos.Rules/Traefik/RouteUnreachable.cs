using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>The proxy reaches the services that it offers.</summary>
public sealed class RouteUnreachable : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3002",
        "The proxy shares its network with every service that it offers",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => (from view in ProxyView.Of(host)
            from router in view.Routers
            where router.Port is not null && !router.Container.Equals(view.Proxy.Proxy)
            let problem = Problem(view.Proxy, router)
            where problem is not null
            select Find(router.Place, $"'{view.Proxy.Proxy.Name}' does not reach '{router.Container.Name}': {problem}", Guilty(view.Proxy, router.Container)))
        .Concat(OfLabels(host));

    // What labels declare is reached over any network that the two share.
    private IEnumerable<Finding> OfLabels(HostInventory host)
        => from container in AllRouters.Of(host).Where(item => item.Router.Record is null && item.Router.Service?.Name.Contains('@') != true).GroupBy(item => item.Router.Container)
           let router = container.First().Router
           let traefiks = TraefikContainers.Of(host)
           where traefiks.Count > 0 && container.Key.HasOwnNetworks && !traefiks.Contains(container.Key) && traefiks.All(traefik => traefik.HasOwnNetworks && !Share(traefik, container.Key))
           select Find(
               router.Place,
               $"'{traefiks[0].Name}' does not reach '{container.Key.Name}': they have no network in common, so {(router.Kind == RouterKind.Http ? "every request ends with \"504 Gateway Timeout\"" : router.Loss)}. "
               + $"Put '{container.Key.Name}' on a network of '{traefiks[0].Name}' as well.",
               new Place(container.Key, nameof(Service.Networks)));

    private static bool Share(Service one, Service other) => one.Networks.Any(attachment => IsOn(other, attachment.Network));

    private static string? Problem(ReverseProxy proxy, RouterFacts router)
    {
        var service = router.Container.NetworkOf ?? router.Container;
        if (!service.HasOwnNetworks || !proxy.Proxy.HasOwnNetworks)
        {
            // What the host's network is called the proxy is told by itself; whose network a container shares is not known here.
            return null;
        }

        return !IsOn(service, proxy.Web)
            ? $"{(service.Equals(router.Container) ? "it" : $"it has the network of '{service.Name}', which")} is not on '{proxy.Web.Name}', so {(router.Kind == RouterKind.Http ? "every request ends with \"504 Gateway Timeout\"" : router.Loss)}. Add {proxy.Web.Member} of {proxy.Definition} to {(service.Equals(router.Container) ? "its Networks" : $"the Networks of '{service.Name}'")}."
            : IsOn(proxy.Proxy, proxy.Web)
                ? null
                : $"the proxy is not on its own network '{proxy.Web.Name}'. Add {proxy.Web.Member} to the Networks of '{proxy.Proxy.Name}'.";
    }

    private static Place Guilty(ReverseProxy proxy, Service service)
        => service.NetworkOf is { } other ? new(other, nameof(Service.Networks)) : new(IsOn(service, proxy.Web) ? proxy.Proxy : service, nameof(Service.Networks));

    private static bool IsOn(Service service, Network network) => service.Networks.Any(attachment => attachment.Network.Equals(network));
}
