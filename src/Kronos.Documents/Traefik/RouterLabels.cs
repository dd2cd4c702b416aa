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

        foreach (var route in EffectiveRoute.Of(service))
        {
            Router(labels, $"traefik.http.routers.{route.Name}.", route);
        }

        foreach (var backend in Backend.Of(service))
        {
            var prefix = $"traefik.http.services.{backend.NameOf(service)}.loadbalancer.server.";
            labels[prefix + "port"] = backend.Port;
            if (backend.Scheme is { } scheme)
            {
                labels[prefix + "scheme"] = scheme;
            }
        }

        return labels;
    }

    private static void Router(Variables labels, string prefix, EffectiveRoute route)
    {
        labels[prefix + "rule"] = route.Rule;
        if (route.EntryPointNames.Count > 0)
        {
            labels[prefix + "entrypoints"] = string.Join(",", route.EntryPointNames);
        }

        if (route.Middlewares.Count > 0)
        {
            labels[prefix + "middlewares"] = string.Join(",", route.Middlewares.Select(middleware => middleware.Reference));
        }

        labels[prefix + "service"] = route.ServiceName;
        if (route.Route.Priority is { } priority)
        {
            labels[prefix + "priority"] = priority;
        }

        if (route.Tls)
        {
            Tls(labels, prefix + "tls", route);
        }
    }

    private static void Tls(Variables labels, string prefix, EffectiveRoute route)
    {
        labels[prefix] = true;
        if (route.CertificateResolver is not { } name)
        {
            return;
        }

        labels[prefix + ".certresolver"] = name;
        if (route.Route.Proxy.Configuration.CertificateResolvers.Any(resolver => resolver.Name == name && resolver.Wildcard))
        {
            var domain = route.Service.Owner.Host.Domain;
            labels[prefix + ".domains[0].main"] = domain;
            labels[prefix + ".domains[0].sans"] = "*." + domain;
        }
    }
}
