using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>TLS options hold for a name: Traefik needs one, and one choice for each.</summary>
public sealed class TlsOptionsLost : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3054",
        "TLS options hold for the hosts of a router",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3054.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var routers = AllRouters.Of(host).Select(item => item.Router).Where(router => router is { Tls: true, Rule.Problems.Count: 0 }).ToList();
        foreach (var router in routers.Where(router => IsOwn(router) && router.Rule!.Domains.All(domain => domain == "*")))
        {
            yield return Find(
                router.TlsOptions!.Place,
                $"TLS is spoken before Traefik knows the router: it finds the options '{router.TlsOptions.Name}' by the host, and {router.Rule!.Text} names none, so the default ones are used. Add a "
                + $"{(router.Kind == RouterKind.Http ? "Host" : "HostSNI")} to the rule of {router.Title}.");
        }

        foreach (var (router, index) in routers.Indexed())
        {
            var other = routers.Take(index).FirstOrDefault(before => before.Kind == router.Kind && Name(before) != Name(router) && Meet(host, before, router) && before.Rule!.Domains.Intersect(router.Rule!.Domains).Any(domain => domain != "*"));
            if (other is not null && (IsOwn(router) || IsOwn(other)))
            {
                var domain = other.Rule!.Domains.Intersect(router.Rule!.Domains).First();
                var (at, also) = router.TlsOptions is null ? (other, router) : (router, other);
                yield return Find(
                    at.TlsOptions!.Place,
                    $"{at.Title} has the TLS options '{Name(at)}' for '{domain}', and {also.Title} has '{Name(also)}': one handshake cannot have both, so Traefik uses the default ones for both. "
                    + "Give both the same.",
                    also.TlsOptions?.Place ?? also.Place);
            }
        }
    }

    private static bool IsOwn(RouterFacts router) => Name(router) != "default";

    private static string Name(RouterFacts router) => router.TlsOptions?.Name is { } name and not "default@file" ? name : "default";

    private static bool Meet(HostInventory host, RouterFacts one, RouterFacts other)
    {
        var views = ProxyView.Of(host);
        return views.Count > 0
            ? views.Any(view => view.EntryPointsOf(one).Intersect(view.EntryPointsOf(other)).Any())
            : one.EntryPoints.Count == 0 || other.EntryPoints.Count == 0 || one.EntryPoints.Select(use => use.Name).Intersect(other.EntryPoints.Select(use => use.Name)).Any();
    }
}
