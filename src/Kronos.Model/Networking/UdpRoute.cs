using System.Globalization;

namespace Kronos;

/// <summary>UDP packets that the proxy passes on to a service (<c>udp.routers</c>). One route takes everything that arrives on its entry point.</summary>
/// <param name="Proxy">The stack of the proxy.</param>
/// <param name="EntryPoint">The entry point on which they arrive.</param>
/// <param name="Port">The port of the container.</param>
public sealed record UdpRoute(ReverseProxy Proxy, string EntryPoint, int Port)
{
    /// <summary>The name of the router. Default: the service's name, with <c>-udp-</c> and the port.</summary>
    public string? Name { get; init; }

    /// <summary>The router's name: <see cref="Name"/>, or the one made of the service and the port. The service of Traefik has it too.</summary>
    /// <param name="service">The service whose route it is.</param>
    public string NameFor(Service service) => Name ?? $"{service.Name}-udp-{Port.ToString(CultureInfo.InvariantCulture)}";
}
