namespace Kronos.Traefik;

/// <summary>How Traefik speaks to the containers of a route (<c>http.services.NAME.loadBalancer</c>).</summary>
public sealed record LoadBalancer
{
    /// <summary>What requests pass last, whichever route they came by (since v3.7.0).</summary>
    public Sequence<Middleware> Middlewares { get; init; } = [];

    /// <summary>Whether the container sees the host name that was asked for. Default: yes.</summary>
    public bool? PassHostHeader { get; init; }

    /// <summary><c>wrr</c>, <c>p2c</c>, <c>hrw</c> or <c>leasttime</c> (since v3.4.0). Default: wrr.</summary>
    public string? Strategy { get; init; }

    /// <summary>The share of this container. Default: 1.</summary>
    public int? Weight { get; init; }

    /// <summary>Whether the path of the URL is kept (since v3.4.0).</summary>
    public bool? PreservePath { get; init; }

    /// <summary>The whole address, instead of port and scheme (since v3.4.0).</summary>
    public Text? Url { get; init; }

    /// <summary>Whether a client stays with a container.</summary>
    public Sticky? Sticky { get; init; }

    /// <summary>How Traefik finds out whether the container answers.</summary>
    public ServerHealth? HealthCheck { get; init; }

    /// <summary>When failed requests take the container out (since v3.6.0).</summary>
    public PassiveHealth? PassiveHealthCheck { get; init; }

    /// <summary>How the answer is passed on.</summary>
    public ResponseForwarding? ResponseForwarding { get; init; }

    /// <summary>How the connection is made. Default: Traefik's own.</summary>
    public ServersTransport? ServersTransport { get; init; }
}
