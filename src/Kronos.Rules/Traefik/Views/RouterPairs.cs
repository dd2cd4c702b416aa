using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>Routers whose rules can be compared, two by two.</summary>
internal static class RouterPairs
{
    /// <summary>A router with what its rule asks for.</summary>
    public sealed record Compared(int Index, RouterFacts Router, RuleShape Shape, IReadOnlyList<EntryPoint> Points);

    /// <summary>The routers of a proxy that can be compared.</summary>
    public static IReadOnlyList<Compared> Comparable(ProxyView view)
        => [.. from router in view.Routers.Indexed()
               let shape = RuleShape.Of(router.Item.Rule)
               where shape is not null
               select new Compared(router.Index, router.Item, shape, view.EntryPointsOf(router.Item))];

    /// <summary>Every two of them that have an entry point and a host in common.</summary>
    public static IEnumerable<(Compared First, Compared Later)> Of(IReadOnlyList<Compared> routers)
    {
        // Nearly all routers have one host: only those of the same one can meet, and those without any.
        var byHost = routers.SelectMany(router => (router.Shape.Hosts ?? [""]).Select(host => (host, router))).ToLookup(pair => pair.host, pair => pair.router);
        var anywhere = byHost[""].ToList();
        foreach (var later in routers)
        {
            var candidates = later.Shape.Hosts is null
                ? routers
                : later.Shape.Hosts.SelectMany(host => byHost[host]).Concat(anywhere).GroupBy(router => router.Index).Select(same => same.First());
            foreach (var first in candidates)
            {
                if (first.Index < later.Index && first.Router.Kind == later.Router.Kind && first.Router.Tls == later.Router.Tls
                    && first.Points.Any(point => later.Points.Any(other => other.Name == point.Name)))
                {
                    yield return (first, later);
                }
            }
        }
    }
}
