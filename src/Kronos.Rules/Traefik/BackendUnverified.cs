using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Whoever is spoken TLS with has a certificate that Traefik believes.</summary>
public sealed class BackendUnverified : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3081",
        "A container that is spoken to over https has a certificate that is believed",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3081.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           // An authority of one's own may sign addresses as well.
           where view.Configuration.ServersTransport is null or { InsecureSkipVerify: not true, RootCas.Count: 0 }
           from router in view.Routers
           where router.Route is { Route: { Scheme: "https", InternalService: null } } && BalancerOf(router.Route) is null or { ServersTransport: null, Url: null }
           select Find(
               new(router.Route!.Route, nameof(Route.Scheme)),
               $"Traefik speaks TLS with '{router.Container.Name}' and knows it by its address, which its certificate does not name: every request ends with \"500 Internal Server Error\". "
               + $"Write Scheme = \"http\" if it speaks that as well; otherwise declare in {view.Proxy.Definition} public ServersTransport SelfSigned => new(\"self-signed\") {{ InsecureSkipVerify = true }}; "
               + "list it in ServersTransports, and write LoadBalancer = new() { ServersTransport = …SelfSigned } on the route.");

    // Routes to one port share it: the first that says it counts.
    private static LoadBalancer? BalancerOf(EffectiveRoute route)
        => route.Service.Routes.FirstOrDefault(other => new Backend(other.Port, other.Scheme) == route.Backend && other.LoadBalancer is not null)?.LoadBalancer;
}
