using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Images;

/// <summary>A login of the proxy is in front of services that can live with one.</summary>
public sealed class LoginBreaksApp : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5022",
        "A login in front of a service locks nobody out",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5022.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => OfRoutes(host).Concat(OfLabels(host));

    private IEnumerable<Finding> OfRoutes(HostInventory host)
        => from service in host.Services
           where ImageCatalogue.Of(host).Find(service)?.BrokenByLogin is not null
           let why = ImageCatalogue.Of(host).Find(service)!.BrokenByLogin
           from route in service.Routes.Indexed()
           where route.Item.InternalService is null && (route.Item.Authentication ?? route.Item.Proxy.Authentication).Kind == AuthenticationKind.Forward
           select Find(
               new Place(service, nameof(Service.Routes)).Item(route.Index),
               $"'{route.Item.Host.Known}' asks for a login of the proxy in front of '{service.Name}', but {why}: there it does not work, and browsers ask twice. Its own accounts are its login: write "
               + "Authentication = Authentication.BuiltIn(\"its app cannot follow a login page\")."
               + (route.Item.Authentication is null ? $" It is that of '{route.Item.Proxy.Name}', because the route says nothing else." : ""));

    private IEnumerable<Finding> OfLabels(HostInventory host)
        => from item in AllRouters.Of(host)
           where item.Router is { Kind: RouterKind.Http, Record: null }
           let why = ImageCatalogue.Of(host).Find(item.Router.Container)?.BrokenByLogin
           let login = why is null ? null : ForwardLogins.Of(host, item.Router)
           where login is not null
           select Find(
               login.Place,
               $"The router {item.Router.Title} asks for a login by '{login.Name}', but {why}: there it does not work, and browsers ask twice. Its own accounts are its login: take '{login.Name}' out.");
}
