using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>From where a route is reached, the machine lets requests in.</summary>
public sealed class ExposureClosed : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3027",
        "The ports of the proxy let in whom a route is for",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3027.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => ProxyView.Of(host).Where(view => view.Proxy.Proxy is { HostNetwork: null, Extra.Count: 0 }).SelectMany(view => Check(view).Concat(Streams(view)));

    // Whom a TCP or UDP route is for, the ports of the proxy say alone.
    private IEnumerable<Finding> Streams(ProxyView view)
        => from router in view.Routers
           where router is { Record: not null, Kind: not RouterKind.Http }
           from point in view.EntryPointsOf(router)
           where !PublishedPorts.Of(view.Proxy.Proxy, point).Any()
           let port = point.Protocol == Protocol.Udp ? "Udp" : "Tcp"
           select Find(
               router.EntryPoints[0].Place,
               $"{router.Title} is on '{point.Name}', and no port of '{view.Proxy.Proxy.Name}' leads to {point.Port}/{port.ToLowerInvariant()}: nothing arrives. Publish it: Port.{port}({point.Port}).On(Host.Address).",
               new Place(view.Proxy.Proxy, nameof(Service.Ports)));

    // One finding for all routes that are shut out in the same way.
    private IEnumerable<Finding> Check(ProxyView view)
        => from router in view.Routers
           where router.Route is not null
           let points = view.EntryPointsOf(router)
           let exposure = router.Route!.Route.Exposure
           where points.Count > 0 && !points.Any(point => PublishedPorts.Of(view.Proxy.Proxy, point).Any(port => LetsIn(port.Port.From, exposure)))
           group router by (Points: string.Join(", ", points.Select(point => $"'{point.Name}' ({point.Port})")), Exposure: exposure) into closed
           let first = closed.First()
           select Find(
               new(first.Route!.Route, nameof(Route.Exposure)),
               $"{first.Title} is for {Whom(closed.Key.Exposure)}, but no port of '{view.Proxy.Proxy.Name}' lets them in to {closed.Key.Points}. "
               + $"Publish one: Port.Tcp(…).On(Host.Address){Opening(closed.Key.Exposure)}.",
               new Place(view.Proxy.Proxy, nameof(Service.Ports)));

    private static bool LetsIn(Source source, Exposure exposure) => exposure switch
    {
        Exposure.DnsOnly => source == Source.Internet,
        Exposure.Proxied => source is Source.Internet or Source.Cloudflare,
        _ => true,
    };

    private static string Whom(Exposure exposure) => exposure switch
    {
        Exposure.DnsOnly => "the internet",
        Exposure.Proxied => "the internet through Cloudflare",
        _ => "the local network",
    };

    private static string Opening(Exposure exposure) => exposure switch
    {
        Exposure.DnsOnly => ".OpenTo(Source.Internet)",
        Exposure.Proxied => ".OpenTo(Source.Cloudflare)",
        _ => "",
    };
}
