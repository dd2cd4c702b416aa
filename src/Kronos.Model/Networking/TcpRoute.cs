using System.Globalization;

namespace Kronos;

/// <summary>TCP connections that the proxy passes on to a service (<c>tcp.routers</c>).</summary>
/// <param name="Proxy">The stack of the proxy.</param>
/// <param name="EntryPoint">The entry point on which they arrive.</param>
/// <param name="Port">The port of the container.</param>
public sealed record TcpRoute(ReverseProxy Proxy, string EntryPoint, int Port)
{
    /// <summary>Which connections. Default: <c>HostSNI(`*`)</c>, all. Any other host needs <see cref="Tls"/>.</summary>
    public Traefik.Rule Rule { get; init; } = Traefik.Rule.HostSNI("*");

    /// <summary>The name of the router. Default: the service's name, with <c>-tcp-</c> and the port.</summary>
    public string? Name { get; init; }

    /// <summary>TLS that Traefik ends, or passes through. Null: none, so that no host can be told from another.</summary>
    public Traefik.TcpRouterTls? Tls { get; init; }

    /// <summary>What connections pass on their way.</summary>
    public Sequence<Traefik.TcpMiddleware> Middlewares { get; init; } = [];

    /// <summary>The priority over other routes. Default: the length of the rule.</summary>
    public int? Priority { get; init; }

    /// <summary>Whether TLS is spoken with the container. Default: no.</summary>
    public bool? ServerTls { get; init; }

    /// <summary>How Traefik finds out whether the container answers (since v3.6.0).</summary>
    public Traefik.TcpServerHealth? HealthCheck { get; init; }

    /// <summary>How the connection is made. Default: Traefik's own.</summary>
    public Traefik.TcpServersTransport? ServersTransport { get; init; }

    /// <summary>The router's name: <see cref="Name"/>, or the one made of the service and the port. The service of Traefik has it too.</summary>
    /// <param name="service">The service whose route it is.</param>
    public string NameFor(Service service) => Name ?? $"{service.Name}-tcp-{Port.ToString(CultureInfo.InvariantCulture)}";
}
