using Kronos.Rules.Traefik.Language;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The router that a route becomes, with the places where its parts are written.</summary>
internal static class RouteFacts
{
    public static RouterFacts Of(EffectiveRoute effective)
    {
        var route = effective.Route;
        var place = new Place(route);
        return new(RouterKind.Http, effective.Name, effective.Service, place)
        {
            Record = route,
            Route = effective,
            Port = route.InternalService is null ? route.Port : null,
            Rule = RouterRule.Http(effective.Rule.Known),
            RulePlace = (start, length) => PlaceIn(route, start, length),
            EntryPoints = route.EntryPoints is null
                ? []
                : [.. route.EntryPoints.Indexed().Select(name => new NameUse(name.Item, new Place(route, nameof(Route.EntryPoints)).Item(name.Index)))],
            Middlewares = [.. effective.Middlewares.Select(middleware => new NameUse(middleware.Reference, new(route, nameof(Route.Middlewares))))],
            Service = new(effective.ServiceName, place),
            CertificateResolver = effective.CertificateResolver is not { } name ? null
                : route.CertificateResolver is not null ? new(name, new(route, nameof(Route.CertificateResolver)))
                : new(name, new(route.Proxy, nameof(ReverseProxy.CertificateResolver))),
            Tls = effective.Tls,
            TlsOptions = route.TlsOptions is { } options ? new(options.Reference, new(route, nameof(Route.TlsOptions))) : null,
            NamesDomains = route.Domains.Count > 0,
            WrittenPriority = route.Priority,
        };
    }

    // A rule that nobody wrote is made of the host and the path: Host(`…`) && PathPrefix(`…`).
    private static Place PlaceIn(Route route, int start, int length)
        => route.Rule is not null ? new Place(route, nameof(Route.Rule)).Within(start, length)
            : new(route, start > "Host(`".Length + route.Host.Known.Length ? nameof(Route.Path) : nameof(Route.Host));
}
