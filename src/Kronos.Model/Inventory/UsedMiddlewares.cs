using Kronos.Traefik;

namespace Kronos.Inventory;

/// <summary>Every middleware of a host: the members of its stacks, then what is only made where it is used.</summary>
public static class UsedMiddlewares
{
    /// <summary>The middlewares, each once.</summary>
    /// <param name="host">The host.</param>
    public static IReadOnlyList<Middleware> Of(HostInventory host)
    {
        var found = new List<Middleware>();
        foreach (var middleware in host.Middlewares.Concat(host.Routes.SelectMany(pair => Of(pair.Route))).Concat(host.Proxies.SelectMany(Of)))
        {
            Add(middleware, found);
        }

        return found;
    }

    /// <summary>Every TCP middleware that a route uses.</summary>
    public static IReadOnlyList<TcpMiddleware> OfTcp(HostInventory host)
        => [.. host.Services.SelectMany(service => service.TcpRoutes).SelectMany(route => route.Middlewares).Distinct()];

    private static IEnumerable<Middleware> Of(Route route)
        => [.. Of(route.Authentication), .. route.Middlewares, .. route.LoadBalancer?.Middlewares ?? []];

    private static IEnumerable<Middleware> Of(ReverseProxy proxy)
        => [.. Of(proxy.Authentication), .. proxy.Configuration.EntryPoints.SelectMany(point => point.Middlewares)];

    private static IEnumerable<Middleware> Of(Authentication? authentication) => authentication?.Middleware is { } middleware ? [middleware] : [];

    private static void Add(Middleware middleware, List<Middleware> found)
    {
        if (found.Contains(middleware))
        {
            return;
        }

        found.Add(middleware);
        foreach (var link in middleware is Chain chain ? chain.Middlewares : [])
        {
            Add(link, found);
        }
    }
}
