using Kronos.Documents.Values;

namespace Kronos.Documents.Traefik;

/// <summary>The labels of a service's TCP and UDP routes.</summary>
internal static class StreamLabels
{
    public static void Write(Variables labels, Service service)
    {
        foreach (var route in service.TcpRoutes)
        {
            Tcp(labels, service, route);
        }

        foreach (var route in service.UdpRoutes)
        {
            var name = route.NameFor(service);
            labels[$"traefik.udp.routers.{name}.entrypoints"] = route.EntryPoint;
            labels[$"traefik.udp.routers.{name}.service"] = name;
            labels[$"traefik.udp.services.{name}.loadbalancer.server.port"] = route.Port;
        }
    }

    private static void Tcp(Variables labels, Service service, TcpRoute route)
    {
        var name = route.NameFor(service);
        var router = $"traefik.tcp.routers.{name}.";
        labels[router + "rule"] = route.Rule.Text;
        labels[router + "entrypoints"] = route.EntryPoint;
        labels[router + "service"] = name;
        if (route.Middlewares.Count > 0)
        {
            labels[router + "middlewares"] = string.Join(",", route.Middlewares.Select(middleware => middleware.Reference));
        }

        if (route.Priority is { } priority)
        {
            labels[router + "priority"] = priority;
        }

        if (route.Tls is { } tls)
        {
            labels[router + "tls"] = true;
            OptionLabels.Write(labels, router + "tls", OptionWriter.Labels.Of(tls));
        }

        var balancer = $"traefik.tcp.services.{name}.loadbalancer.";
        labels[balancer + "server.port"] = route.Port;
        if (route.ServerTls is { } speaksTls)
        {
            labels[balancer + "server.tls"] = speaksTls;
        }

        if (route.ServersTransport is { } transport)
        {
            labels[balancer + "serverstransport"] = transport.Name + "@file";
        }

        if (route.HealthCheck is { } health)
        {
            labels[balancer + "healthcheck"] = true;
            OptionLabels.Write(labels, balancer + "healthcheck", OptionWriter.Labels.Of(health));
        }
    }
}
