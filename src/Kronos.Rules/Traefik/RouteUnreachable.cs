using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>The proxy reaches the services that it offers.</summary>
public sealed class RouteUnreachable : Rule
{
    private const string Gateway = "host.docker.internal";

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
           where traefiks.Count > 0 && HasNetworks(container.Key) && !traefiks.Contains(container.Key) && traefiks.All(traefik => HasNetworks(traefik) && !Share(traefik, container.Key))
           select Find(
               router.Place,
               $"'{traefiks[0].Name}' does not reach '{container.Key.Name}': they have no network in common, so {(router.Kind == RouterKind.Http ? "every request ends with \"504 Gateway Timeout\"" : router.Loss)}. "
               + $"Put '{container.Key.Name}' on a network of '{traefiks[0].Name}' as well.",
               new Place(container.Key, nameof(Service.Networks)));

    private static bool HasNetworks(Service service) => service.HostNetwork is null && !service.Extra.ContainsKey("network_mode");

    private static bool Share(Service one, Service other) => one.Networks.Any(attachment => IsOn(other, attachment.Network));

    private static string? Problem(ReverseProxy proxy, RouterFacts router)
    {
        var service = router.Container;
        if (service.Extra.ContainsKey("network_mode") || proxy.Proxy.Extra.ContainsKey("network_mode") || proxy.Proxy.HostNetwork is not null)
        {
            return null;
        }

        if (service.HostNetwork is not null)
        {
            return proxy.Proxy.ExtraHosts.Any(entry => entry.Known.StartsWith(Gateway, StringComparison.Ordinal))
                ? null
                : $"it is on the host's network, which a container sees only as {Gateway}. Give '{proxy.Proxy.Name}' "
                    + $"ExtraHosts = [\"{Gateway}=host-gateway\"].";
        }

        return !IsOn(service, proxy.Web)
            ? $"it is not on '{proxy.Web.Name}', so {(router.Kind == RouterKind.Http ? "every request ends with \"504 Gateway Timeout\"" : router.Loss)}. Add {proxy.Web.Member} of {proxy.Definition} to its Networks."
            : IsOn(proxy.Proxy, proxy.Web)
                ? null
                : $"the proxy is not on its own network '{proxy.Web.Name}'. Add {proxy.Web.Member} to the Networks of '{proxy.Proxy.Name}'.";
    }

    private static Place Guilty(ReverseProxy proxy, Service service) => service.HostNetwork is not null
        ? new(service, nameof(Service.HostNetwork))
        : new(IsOn(service, proxy.Web) ? proxy.Proxy : service, nameof(Service.Networks));

    private static bool IsOn(Service service, Network network) => service.Networks.Any(attachment => attachment.Network.Equals(network));
}
