using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>An entry point has one UDP router: packets have nothing to tell several apart by.</summary>
public sealed class UdpRoutersOfOnePoint : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3041",
        "A UDP entry point leads to one service",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3041.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var routers = (host.Proxies.Any()
            ? ProxyView.Of(host).SelectMany(view => Udp(view.Routers).SelectMany(router => view.EntryPointsOf(router).Select(point => (Point: point.Name, Router: router))))
            : Udp(LabelRouters.Of(host)).SelectMany(router => router.EntryPoints.Select(point => (Point: point.Name, Router: router)))).ToList();
        foreach (var point in routers.GroupBy(pair => pair.Point).Where(point => point.Count() > 1))
        {
            // Traefik takes the last one in the order of their names.
            var last = point.OrderBy(pair => pair.Router.Name, StringComparer.Ordinal).Last().Router;
            foreach (var (_, router) in point.Where(pair => pair.Router != last))
            {
                yield return Find(
                    router.EntryPoints.FirstOrDefault(use => use.Name == point.Key)?.Place ?? router.Place,
                    $"{router.Title} gets nothing: {last.Title} is on the UDP entry point '{point.Key}' too, and of several routers there Traefik uses one, the last in the order of "
                    + "their names. Give each an entry point, with a port, of its own.",
                    last.Place);
            }
        }
    }

    private static IEnumerable<RouterFacts> Udp(IEnumerable<RouterFacts> routers) => routers.Where(router => router.Kind == RouterKind.Udp);
}
