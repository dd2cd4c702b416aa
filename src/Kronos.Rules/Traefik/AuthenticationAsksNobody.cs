using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Authentication.Forward gets a middleware that asks.</summary>
public sealed class AuthenticationAsksNobody : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3026",
        "What stands for authentication asks who is there",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3026.md");

    // A plugin may do anything.
    private static readonly string[] Asking = ["forwardAuth", "basicAuth", "digestAuth", "plugin"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var choices = host.Proxies.Select(proxy => (Place: new Place(proxy, nameof(ReverseProxy.Authentication)), proxy.Authentication.Middleware))
            .Concat(host.Routes.Select(pair => (Place: new Place(pair.Route, nameof(Route.Authentication)), pair.Route.Authentication?.Middleware)));
        return from choice in choices
               where choice.Middleware is not null && !Asks(choice.Middleware)
               let middleware = choice.Middleware!
               select Find(
                   choice.Place,
                   $"'{middleware.Name}' is a {middleware.Type}: it asks nobody who they are, and everybody is let in. Write Authentication.Forward with a ForwardAuth or a BasicAuth.",
                   new Place(middleware));
    }

    private static bool Asks(Middleware middleware) => middleware is Chain chain ? chain.Middlewares.Any(Asks) : Asking.Contains(middleware.Type);
}
