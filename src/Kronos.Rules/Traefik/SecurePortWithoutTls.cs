using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>What browsers reach with https speaks TLS.</summary>
public sealed class SecurePortWithoutTls : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3052",
        "A router on the port of HTTPS speaks TLS",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3052.md");

    private const int Https = 443;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => OfRecords(host).Concat(OfFlags(host)).Select(found => Find(
            found.Router.Place,
            $"{found.Router.Title} is on '{found.Point}', which people reach with https, and speaks no TLS: browsers get a certificate that Traefik signed itself, and behind it 404. "
            + (found.Router.Record is null ? $"Add the label traefik.http.routers.{found.Router.Name}.tls=true." : "Take Tls = false away from the entry point."),
            found.Also));

    private static IEnumerable<(RouterFacts Router, string Point, Place Also)> OfRecords(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router is { Kind: RouterKind.Http, Tls: false }
           from point in view.EntryPointsOf(router)
           where point is { Tls: false, RedirectTo: null } && PublishedPorts.Of(view.Proxy.Proxy, point).Any(port => port.Port.Published + point.Port - port.Port.Target == Https)
           select (router, point.Name, new Place(point));

    private static IEnumerable<(RouterFacts Router, string Point, Place Also)> OfFlags(HostInventory host)
        => StaticFlags.Of(host) is not { } flags ? []
            : from item in AllRouters.Of(host)
              where item.Router is { Kind: RouterKind.Http, Tls: false }
              from use in item.Router.EntryPoints
              where flags.EntryPoints.Contains((use.Name, Https)) && !flags.WithTls.Contains(use.Name)
              select (item.Router, use.Name, flags.Place);
}
