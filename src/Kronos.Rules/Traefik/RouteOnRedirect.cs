using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>A redirecting entry point has no routers.</summary>
public sealed class RouteOnRedirect : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3018",
        "No route is on an entry point that sends everything elsewhere",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3018.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var view in ProxyView.Of(host))
        {
            foreach (var point in view.Configuration.EntryPoints.Where(point => point.RedirectTo is not null && point.Serves.Count > 0))
            {
                yield return Find(new(point, nameof(EntryPoint.Serves)), Message(point) + " Take Serves away: the routes are on the entry point that it sends them to.");
            }

            foreach (var use in view.Routers.Where(router => router.Kind == RouterKind.Http).SelectMany(router => router.EntryPoints))
            {
                if (view.EntryPoint(use.Name) is { RedirectTo: not null } point)
                {
                    yield return Find(use.Place, Message(point) + $" Name '{point.RedirectTo}' instead.", new Place(view.Proxy, nameof(ReverseProxy.Configuration)));
                }
            }
        }
    }

    private static string Message(EntryPoint point)
        => $"'{point.Name}' sends every request on to '{point.RedirectTo}', before any router is asked: one that is on it never answers.";
}
