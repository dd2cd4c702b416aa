using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router speaks TLS everywhere or nowhere.</summary>
public sealed class TlsMixed : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3019",
        "A route is on entry points with TLS, or on ones without",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3019.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router.Route is not null
           let points = view.EntryPointsOf(router)
           let plain = points.FirstOrDefault(point => !point.Tls && point.RedirectTo is null)
           let secure = points.FirstOrDefault(point => point.Tls)
           where plain is not null && secure is not null
           select Find(
               new(router.Route!.Route, router.Route!.Route.EntryPoints is null ? nameof(Route.Exposure) : nameof(Route.EntryPoints)),
               $"{router.Title} is on '{secure.Name}' with TLS and on '{plain.Name}' without: a router speaks TLS or does not, so requests on '{plain.Name}' get 404. "
               + $"Write two routes, or let '{plain.Name}' redirect to '{secure.Name}'.",
               new Place(view.Proxy, nameof(ReverseProxy.Configuration)));
}
