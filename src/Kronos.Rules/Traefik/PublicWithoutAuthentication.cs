using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A route that the internet reaches asks people who they are, or says itself why not.</summary>
public sealed class PublicWithoutAuthentication : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3008",
        "A public route asks who is there, or says why not",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3008.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router.Route is { Route: { Exposure: not Exposure.Lan, Authentication: null }, Authentication.Kind: not AuthenticationKind.Forward }
           select Find(
               new(router.Route!.Route, nameof(Route.Exposure)),
               $"Everybody on the internet reaches '{router.Container.Name}' at '{router.Route.Route.Host.Known}', and nothing in front of it asks who they are: "
               + $"'{view.Proxy.Name}' leaves that to its services. Write Authentication = Authentication.Forward(…), or Authentication.BuiltIn(\"…\") with the reason "
               + "why its own login is enough.",
               new Place(view.Proxy, nameof(ReverseProxy.Authentication)));
}
