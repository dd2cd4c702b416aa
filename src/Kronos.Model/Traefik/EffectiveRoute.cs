using System.Globalization;

namespace Kronos.Traefik;

/// <summary>A route with everything filled in that it leaves to its proxy: the router that Traefik gets to see. Rules check it, labels are written from it.</summary>
/// <param name="Service">The service.</param>
/// <param name="Route">The route.</param>
/// <param name="Name">The router's name: <see cref="Route.Name"/>, or the service's name, with the first label of the host when it has several routes.</param>
public sealed record EffectiveRoute(Service Service, Route Route, string Name)
{
    /// <summary>The routers that the routes of a service become.</summary>
    /// <param name="service">The service.</param>
    public static IEnumerable<EffectiveRoute> Of(Service service)
        => service.Routes.Select(route => new EffectiveRoute(service, route, route.Name ?? DefaultName(service, route)));

    /// <summary>The rule: <see cref="Route.Rule"/>, or the one made of host and path.</summary>
    public Text Rule => (Route.Rule ?? (Route.Path is null ? Host : Host & Traefik.Rule.PathPrefix(Route.Path))).Text;

    /// <summary>The names of the entry points: <see cref="Route.EntryPoints"/>, or those that serve the exposure.</summary>
    public IReadOnlyList<string> EntryPointNames
        => Route.EntryPoints ?? [.. Declared.Where(point => point.Serves.Contains(Route.Exposure)).Select(point => point.Name)];

    /// <summary>The entry points of those names that there are.</summary>
    public IReadOnlyList<EntryPoint> EntryPoints => [.. EntryPointNames.SelectMany(name => Declared.Where(point => point.Name == name).Take(1))];

    /// <summary>Whether it speaks TLS: when one of its entry points does.</summary>
    public bool Tls => EntryPoints.Any(point => point.Tls);

    /// <summary>The name of the certificate resolver; null when there is none.</summary>
    public string? CertificateResolver => Route.CertificateResolver ?? Route.Proxy.CertificateResolver;

    /// <summary>Who is let in.</summary>
    public Authentication Authentication => Route.Authentication ?? Route.Proxy.Authentication;

    /// <summary>What requests pass on their way: authentication first.</summary>
    public IReadOnlyList<Middleware> Middlewares => Authentication.Middleware is { } asks ? [asks, .. Route.Middlewares] : Route.Middlewares;

    /// <summary>The name of Traefik's service that it leads to.</summary>
    public string ServiceName => Route.InternalService ?? Backend.NameOf(Service);

    /// <summary>The port and scheme of the container that it leads to.</summary>
    public Backend Backend => new(Route.Port, Route.Scheme);

    private Rule Host => Traefik.Rule.Host(Route.Host);

    private Sequence<EntryPoint> Declared => Route.Proxy.Configuration.EntryPoints;

    private static string DefaultName(Service service, Route route)
        => service.Routes.Count == 1 ? service.Name : service.Name + "-" + route.Host.Known.Split('.')[0];
}

/// <summary>A port of a container that routes lead to; a service to Traefik.</summary>
/// <param name="Port">The port.</param>
/// <param name="Scheme">How Traefik speaks to it; null for <c>http</c>.</param>
public sealed record Backend(int Port, string? Scheme)
{
    /// <summary>What the routes of a service lead to, without repetition.</summary>
    /// <param name="service">The service.</param>
    public static IReadOnlyList<Backend> Of(Service service)
    {
        // A container whose routes all lead to Traefik's own services still needs a port, or Traefik drops it whole ("port is missing").
        var routes = service.Routes.Where(route => route.InternalService is null).ToList();
        return [.. (routes.Count > 0 ? routes : service.Routes.Take(1)).Select(route => new Backend(route.Port, route.Scheme)).Distinct()];
    }

    /// <summary>The name that Traefik knows it by: the container's, with what tells it from the container's others.</summary>
    /// <param name="service">The container.</param>
    public string NameOf(Service service)
    {
        var backends = Of(service);
        var name = backends.Count == 1 ? service.Name : service.Name + "-" + Port.ToString(CultureInfo.InvariantCulture);
        return backends.Count(other => other.Port == Port) > 1 ? name + "-" + (Scheme ?? "http") : name;
    }
}
