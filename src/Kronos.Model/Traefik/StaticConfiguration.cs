namespace Kronos.Traefik;

/// <summary>What Traefik reads once, at its start (<c>traefik.yaml</c>). Names and defaults are Traefik's own.</summary>
public sealed record StaticConfiguration
{
    /// <summary>Where Traefik listens (<c>entryPoints</c>).</summary>
    public Sequence<EntryPoint> EntryPoints { get; init; } = [];

    /// <summary>Where certificates come from (<c>certificatesResolvers</c>).</summary>
    public Sequence<CertificateResolver> CertificateResolvers { get; init; } = [];

    /// <summary>How Traefik finds containers (<c>providers.docker</c>).</summary>
    public DockerProvider? Docker { get; init; }

    /// <summary>The dashboard and its API (<c>api</c>). Null: off.</summary>
    public Api? Api { get; init; }

    /// <summary>The health check's address, <c>/ping</c> on the entry point <c>traefik</c> (<c>ping</c>). Default: on.</summary>
    public bool Ping { get; init; } = true;

    /// <summary>The level of Traefik's own log: TRACE, DEBUG, INFO, WARN, ERROR, FATAL, PANIC. Default: INFO.</summary>
    public string LogLevel { get; init; } = "INFO";

    /// <summary>Whether every request is logged (<c>accessLog</c>). Default: yes, as JSON.</summary>
    public bool AccessLog { get; init; } = true;

    /// <summary>Whether metrics for Prometheus are offered (<c>metrics.prometheus</c>). Default: no.</summary>
    public bool Metrics { get; init; }
}

/// <summary>The dashboard and its API.</summary>
public sealed record Api
{
    /// <summary>Whether the dashboard is offered (<c>api.dashboard</c>). Default: yes.</summary>
    public bool Dashboard { get; init; } = true;
}

/// <summary>How Traefik finds containers (<c>providers.docker</c>). Containers are never exposed unless they have a route.</summary>
public sealed record DockerProvider
{
    /// <summary>The Docker API, best a socket proxy: <c>tcp://name:2375</c>. Default: the socket itself.</summary>
    public Text Endpoint { get; init; } = "unix:///var/run/docker.sock";

    /// <summary>Whether containers without <c>traefik.enable</c> are on the web too (<c>exposedByDefault</c>). Traefik's default is yes; Kronos's is no.</summary>
    public bool ExposedByDefault { get; init; }
}
