namespace Kronos.Traefik;

/// <summary>How Traefik finds containers (<c>providers.docker</c>). Which network leads to a container, its own label says.</summary>
public sealed record DockerProvider
{
    /// <summary>The Docker API, best a socket proxy: <c>tcp://name:2375</c>. Default: the socket itself.</summary>
    public Text Endpoint { get; init; } = "unix:///var/run/docker.sock";

    /// <summary>Whether containers without <c>traefik.enable</c> are on the web too. Traefik's default is yes; Kronos's is no.</summary>
    public bool ExposedByDefault { get; init; }

    /// <summary>The network of containers that name none, by its name in Docker. Those with routes always name theirs.</summary>
    public string? Network { get; init; }

    /// <summary>Which containers are looked at, such as <c>Label(`com.example.web`, `yes`)</c>. Default: all.</summary>
    public string? Constraints { get; init; }

    /// <summary>The rule of routers without one, a Go template. Default: <c>Host(`{{ normalize .Name }}`)</c>.</summary>
    public string? DefaultRule { get; init; }

    /// <summary>Whether a container that is not healthy answers 503 instead of 404. Default: no.</summary>
    public bool? AllowEmptyServices { get; init; }

    /// <summary>Whether the published port of the host is used instead of the container's. Default: no.</summary>
    [Option("useBindPortIP")]
    public bool? UseBindPortIp { get; init; }

    /// <summary>Whether changes are seen. Default: yes.</summary>
    public bool? Watch { get; init; }

    /// <summary>How long the Docker API may take. Default: 0, no limit.</summary>
    public TimeSpan? HttpClientTimeout { get; init; }

    /// <summary>The account at an endpoint over HTTP.</summary>
    public string? Username { get; init; }

    /// <summary>The password of that account. Traefik reads it nowhere else; prefer a socket proxy, which needs none.</summary>
    public string? Password { get; init; }

    /// <summary>How TLS is spoken with the endpoint.</summary>
    public ClientTls? Tls { get; init; }
}
