using System.Runtime.CompilerServices;
using Kronos.Traefik;

namespace Kronos.Inventory;

/// <summary>Every middleware of a host: the members of its stacks, then what is only made where it is used.</summary>
public static class UsedMiddlewares
{
    private static readonly ConditionalWeakTable<HostInventory, IReadOnlyList<Middleware>> Known = new();
    private static readonly ListPerStack<Middleware> OfRoutes = new((_, stack) => stack.Services.SelectMany(service => service.Routes).SelectMany(Of));
    private static readonly ListPerStack<TcpMiddleware> OfTcpRoutes = new((_, stack) => stack.Services.SelectMany(service => service.TcpRoutes).SelectMany(route => route.Middlewares));

    /// <summary>The middlewares, each once.</summary>
    /// <param name="host">The host.</param>
    public static IReadOnlyList<Middleware> Of(HostInventory host) => Known.GetValue(host, Find);

    /// <summary>Every TCP middleware that a route uses.</summary>
    public static IReadOnlyList<TcpMiddleware> OfTcp(HostInventory host)
        => [.. OfTcpRoutes.Of(host).Distinct()];

    private static IReadOnlyList<Middleware> Find(HostInventory host)
    {
        var (found, known) = (new List<Middleware>(), new HashSet<Middleware>());
        foreach (var middleware in host.Middlewares.Concat(OfRoutes.Of(host)).Concat(host.Proxies.SelectMany(Of)))
        {
            Add(middleware, found, known);
        }

        return found;
    }

    private static IEnumerable<Middleware> Of(Route route)
        => [.. Of(route.Authentication), .. route.Middlewares, .. route.LoadBalancer?.Middlewares ?? []];

    private static IEnumerable<Middleware> Of(ReverseProxy proxy)
        => [.. Of(proxy.Authentication), .. proxy.Configuration.EntryPoints.SelectMany(point => point.Middlewares)];

    private static IEnumerable<Middleware> Of(Authentication? authentication) => authentication?.Middleware is { } middleware ? [middleware] : [];

    private static void Add(Middleware middleware, List<Middleware> found, HashSet<Middleware> known)
    {
        if (!known.Add(middleware))
        {
            return;
        }

        found.Add(middleware);
        foreach (var link in middleware is Chain chain ? chain.Middlewares : [])
        {
            Add(link, found, known);
        }
    }
}
