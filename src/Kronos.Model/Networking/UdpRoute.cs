namespace Kronos;

/// <summary>UDP packets that the proxy passes on to a service (<c>udp.routers</c>). One route takes everything that arrives on its entry point.</summary>
/// <param name="Proxy">The stack of the proxy.</param>
/// <param name="EntryPoint">The entry point on which they arrive.</param>
/// <param name="Port">The port of the container.</param>
public sealed record UdpRoute(ReverseProxy Proxy, string EntryPoint, int Port)
{
    /// <summary>The name of the router. Default: the service's name, with <c>-udp-</c> and the port.</summary>
    public string? Name { get; init; }
}
