using Kronos.Rules.Traefik.Language;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The routers that the TCP and UDP routes of a service become, with the places where their parts are written.</summary>
internal static class StreamFacts
{
    /// <summary>Those of a service, each with the proxy that gets to see it.</summary>
    public static IEnumerable<(ReverseProxy Proxy, RouterFacts Router)> Of(Service service)
        => service.TcpRoutes.Select(route => (route.Proxy, Of(service, route))).Concat(service.UdpRoutes.Select(route => (route.Proxy, Of(service, route))));

    private static RouterFacts Of(Service service, TcpRoute route) => new(RouterKind.Tcp, route.NameFor(service), service, new(route))
    {
        Record = route,
        Port = route.Port,
        Rule = RouterRule.Tcp(route.Rule.Text.Known),
        RulePlace = (start, length) => new Place(route, nameof(TcpRoute.Rule)).Within(start, length),
        EntryPoints = [new(route.EntryPoint, new(route, nameof(TcpRoute.EntryPoint)))],
        Middlewares = [.. route.Middlewares.Select(middleware => new NameUse(middleware.Reference, new(route, nameof(TcpRoute.Middlewares))))],
        Service = new(route.NameFor(service), new(route)),
        CertificateResolver = route.Tls?.CertResolver is { } resolver ? new(resolver, new(route.Tls, nameof(TcpRouterTls.CertResolver))) : null,
        Tls = route.Tls is not null,
        TlsOptions = route.Tls?.Options is { } options ? new(options.Reference, new(route.Tls, nameof(TcpRouterTls.Options))) : null,
        PassesTlsOn = route.Tls?.Passthrough == true,
        NamesDomains = route.Tls?.Domains.Count > 0,
        WrittenPriority = route.Priority,
    };

    private static RouterFacts Of(Service service, UdpRoute route) => new(RouterKind.Udp, route.NameFor(service), service, new(route))
    {
        Record = route,
        Port = route.Port,
        EntryPoints = [new(route.EntryPoint, new(route, nameof(UdpRoute.EntryPoint)))],
        Service = new(route.NameFor(service), new(route)),
    };
}
