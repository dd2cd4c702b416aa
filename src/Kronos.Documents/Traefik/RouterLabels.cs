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
        var proxies = service.Routes.Select(route => route.Proxy).Concat(service.TcpRoutes.Select(route => route.Proxy)).Concat(service.UdpRoutes.Select(route => route.Proxy));
        if (proxies.FirstOrDefault() is not { } proxy)
        {
            return labels;
        }

        labels["traefik.enable"] = true;
        if (service.HostNetwork is null)
        {
            labels["traefik.docker.network"] = WebSegment.DockerNameOf(proxy, (service.NetworkOf ?? service).Owner);
        }

        if (service.RoutedWhileStopped is { } routed)
        {
            labels["traefik.docker.allownonrunning"] = routed;
        }

        foreach (var route in EffectiveRoute.Of(service))
        {
            Router(labels, $"traefik.http.routers.{route.Name}.", route);
        }

        foreach (var backend in Backend.Of(service))
        {
            var name = $"traefik.http.services.{backend.NameOf(service)}";
            var balancer = service.Routes.FirstOrDefault(route => new Backend(route.Port, route.Scheme) == backend && route.LoadBalancer is not null)?.LoadBalancer;

            // A whole address stands alone: with a port beside it Traefik drops the container.
            if (balancer?.Url is null)
            {
                labels[name + ".loadbalancer.server.port"] = backend.Port;
                if (backend.Scheme is { } scheme)
                {
                    labels[name + ".loadbalancer.server.scheme"] = scheme;
                }
            }

            if (balancer is not null)
            {
                LoadBalancerLabels.Write(labels, name, balancer);
            }
        }

        StreamLabels.Write(labels, service);
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

        if (route.Route.Observability is { } observability)
        {
            OptionLabels.Write(labels, prefix + "observability", OptionWriter.Labels.Of(observability));
        }
    }

    private static void Tls(Variables labels, string prefix, EffectiveRoute route)
    {
        labels[prefix] = true;
        if (route.Route.TlsOptions is { } options)
        {
            labels[prefix + ".options"] = options.Reference;
        }

        if (route.CertificateResolver is not { } name)
        {
            return;
        }

        labels[prefix + ".certresolver"] = name;
        if (route.Route.Domains.Count > 0)
        {
            OptionLabels.Write(labels, prefix + ".domains", new Listing(route.Route.Domains.Select(domain => OptionWriter.Labels.Of(domain))));
        }
        else if (route.Route.Proxy.Configuration.CertificateResolvers.Any(resolver => resolver.Name == name && resolver.Wildcard))
        {
            var domain = route.Service.Owner.Host.Domain;
            labels[prefix + ".domains[0].main"] = domain;
            labels[prefix + ".domains[0].sans"] = "*." + domain;
        }
    }
}
