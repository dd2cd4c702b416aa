using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>What asks for a login can be reached without one.</summary>
public sealed class LoginBehindItself : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3025",
        "The login page is not behind itself",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3025.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router.Route is { Route.InternalService: null }
           from ask in router.Route!.Middlewares.OfType<ForwardAuth>()
           where ask.Address.Parts.OfType<HostnamePart>().Any(part => part.Service.Equals(router.Container))
           select Find(
               router.Route!.Route.Authentication is null ? router.Place : new(router.Route.Route, nameof(Route.Authentication)),
               $"Who has no login yet is sent to '{router.Container.Name}', and '{ask.Name}' asks for a login in front of it: browsers give up with \"too many redirects\". "
               + "Write Authentication = Authentication.None(\"it is the login itself\").",
               new Place(ask, nameof(ForwardAuth.Address)));
}
