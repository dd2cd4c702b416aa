using Kronos.Documents.Values;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>The labels by which Traefik finds a service's routes.</summary>
internal static class RouterLabels
{
    /// <summary>The labels; none for a service without routes.</summary>
    public static Variables Of(Service service)
    {
        var labels = new Variables();
        if (service.Routes.Count == 0)
        {
            return labels;
        }

        labels["traefik.enable"] = true;
        if (service.HostNetwork is null)
        {
            labels["traefik.docker.network"] = WebSegment.DockerNameOf(service.Routes[0].Proxy, service.Owner);
        }

        foreach (var (route, name) in RouterNames.Of(service))
        {
            Router(labels, $"traefik.http.routers.{name}.", service, route);
        }

        foreach (var backend in Backends(service))
        {
            var prefix = $"traefik.http.services.{NameOf(service, backend)}.loadbalancer.server.";
            labels[prefix + "port"] = backend.Port;
            if (backend.Scheme is { } scheme)
            {
                labels[prefix + "scheme"] = scheme;
            }
        }

        return labels;
    }

    private static void Router(Variables labels, string prefix, Service service, Route route)
    {
        var points = EntryPoints(route);
        labels[prefix + "rule"] = route.Rule ?? Rule(route);
        if (points.Count > 0)
        {
            labels[prefix + "entrypoints"] = string.Join(",", points.Select(point => point.Name));
        }

        var middlewares = Middlewares(route).Select(middleware => middleware.Reference).ToList();
        if (middlewares.Count > 0)
        {
            labels[prefix + "middlewares"] = string.Join(",", middlewares);
        }

        labels[prefix + "service"] = route.InternalService ?? NameOf(service, Backend.Of(route));
        if (route.Priority is { } priority)
        {
            labels[prefix + "priority"] = priority;
        }

        if (points.Any(point => point.Tls))
        {
            Tls(labels, prefix + "tls", service, route);
        }
    }

    private static void Tls(Variables labels, string prefix, Service service, Route route)
    {
        labels[prefix] = true;
        if ((route.CertificateResolver ?? route.Proxy.CertificateResolver) is not { } name)
        {
            return;
        }

        labels[prefix + ".certresolver"] = name;
        if (route.Proxy.Configuration.CertificateResolvers.Any(resolver => resolver.Name == name && resolver.Wildcard))
        {
            var domain = service.Owner.Host.Domain;
            labels[prefix + ".domains[0].main"] = domain;
            labels[prefix + ".domains[0].sans"] = "*." + domain;
        }
    }

    private static Text Rule(Route route)
    {
        Text host = $"Host(`{route.Host}`)";
        return route.Path is null ? host : host + $" && PathPrefix(`{route.Path}`)";
    }

    private static IReadOnlyList<EntryPoint> EntryPoints(Route route)
    {
        var points = route.Proxy.Configuration.EntryPoints;
        return route.EntryPoints is { } names
            ? [.. names.Select(name => points.FirstOrDefault(point => point.Name == name) ?? new EntryPoint(name, 0) { Tls = false })]
            : [.. points.Where(point => point.Serves.Contains(route.Exposure))];
    }

    private static IEnumerable<Middleware> Middlewares(Route route)
        => (route.Authentication ?? route.Proxy.Authentication).Middleware is { } middleware ? [middleware, .. route.Middlewares] : route.Middlewares;

    // A container whose routes all lead to Traefik's own services still needs a port, or Traefik drops it whole ("port is missing").
    private static IReadOnlyList<Backend> Backends(Service service)
    {
        var routes = service.Routes.Where(route => route.InternalService is null).ToList();
        return [.. (routes.Count > 0 ? routes : service.Routes.Take(1)).Select(Backend.Of).Distinct()];
    }

    private static string NameOf(Service service, Backend backend)
    {
        var backends = Backends(service);
        var name = backends.Count == 1 ? service.Name : service.Name + "-" + Units.Number(backend.Port);
        return backends.Count(other => other.Port == backend.Port) > 1 ? name + "-" + (backend.Scheme ?? "http") : name;
    }

    private sealed record Backend(int Port, string? Scheme)
    {
        public static Backend Of(Route route) => new(route.Port, route.Scheme);
    }
}
