using System.Runtime.CompilerServices;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>A proxy with everything that it gets to know: the one picture that the rules about Traefik look at.</summary>
/// <param name="Proxy">The proxy.</param>
/// <param name="Host">The host.</param>
/// <param name="Routers">Its routers, in the order of the services.</param>
internal sealed record ProxyView(ReverseProxy Proxy, HostInventory Host, IReadOnlyList<RouterFacts> Routers)
{
    private static readonly ConditionalWeakTable<HostInventory, IReadOnlyList<ProxyView>> Known = new();
    private static readonly ListPerStack<RouterFacts> Routes = new((_, stack) => stack.Services.SelectMany(EffectiveRoute.Of).Select(RouteFacts.Of));
    private static readonly ListPerStack<(ReverseProxy Proxy, RouterFacts Router)> Streams = new((_, stack) => stack.Services.SelectMany(StreamFacts.Of));

    /// <summary>Its static configuration.</summary>
    public StaticConfiguration Configuration { get; } = Proxy.Configuration;

    /// <summary>Its version.</summary>
    public TraefikVersion Version { get; } = TraefikVersion.Of(Proxy.Proxy.Image);

    /// <summary>The entry point of a name; null when there is none.</summary>
    public EntryPoint? EntryPoint(string name) => Configuration.EntryPoints.FirstOrDefault(point => point.Name == name);

    /// <summary>The entry points on which a router is.</summary>
    public IReadOnlyList<EntryPoint> EntryPointsOf(RouterFacts router) => router.EntryPoints.Count > 0
        ? [.. router.EntryPoints.Select(use => EntryPoint(use.Name)).OfType<EntryPoint>().Distinct()]
        : router.Route is not null
            ? router.Route.EntryPoints
            : [.. Configuration.EntryPoints.Where(point => (point.Protocol == Protocol.Udp) == (router.Kind == RouterKind.Udp))];

    /// <summary>The proxies of a host. They are looked at by many rules, and put together once.</summary>
    public static IReadOnlyList<ProxyView> Of(HostInventory host)
        => Known.GetValue(host, inventory => [.. inventory.Proxies.Select(proxy => new ProxyView(proxy, inventory, RoutersOf(proxy, inventory)))]);

    // One Traefik reads the labels of every container of a host; which of several does, the routes of the container say.
    private static IReadOnlyList<RouterFacts> RoutersOf(ReverseProxy proxy, HostInventory host) =>
    [
        .. Routes.Of(host).Where(router => router.Route!.Route.Proxy.Equals(proxy)),
        .. Streams.Of(host).Where(stream => stream.Proxy.Equals(proxy)).Select(stream => stream.Router),
        .. LabelRouters.Of(host).Where(router => (ProxyOf(router.Container) ?? host.Proxies.First()).Equals(proxy)),
    ];

    /// <summary>The proxy that the routes of a service name; null when it has none.</summary>
    public static ReverseProxy? ProxyOf(Service service)
        => service.Routes.Select(route => route.Proxy).Concat(service.TcpRoutes.Select(route => route.Proxy)).Concat(service.UdpRoutes.Select(route => route.Proxy)).FirstOrDefault();
}
