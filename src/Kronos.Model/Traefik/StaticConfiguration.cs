namespace Kronos.Traefik;

/// <summary>What Traefik reads once, at its start (<c>traefik.yaml</c>). Names and defaults are Traefik's own, except where another is named.</summary>
public sealed record StaticConfiguration
{
    /// <summary>Where Traefik listens (<c>entryPoints</c>).</summary>
    public Sequence<EntryPoint> EntryPoints { get; init; } = [];

    /// <summary>Where certificates come from (<c>certificatesResolvers</c>).</summary>
    public Sequence<CertificateResolver> CertificateResolvers { get; init; } = [];

    /// <summary>How Traefik finds containers (<c>providers.docker</c>).</summary>
    public DockerProvider? Docker { get; init; }

    /// <summary>What else is said of the dynamic files (<c>providers.file</c>).</summary>
    public FileProvider? File { get; init; }

    /// <summary>How long changes are collected before they are taken (<c>providers.providersThrottleDuration</c>). Default: 2 seconds.</summary>
    public TimeSpan? ProvidersThrottleDuration { get; init; }

    /// <summary>Whose router wins when two are equal (<c>providers.precedence</c>), by the providers' names.</summary>
    public Sequence<string> ProviderPrecedence { get; init; } = [];

    /// <summary>The dashboard and its API (<c>api</c>). Null: off.</summary>
    public Api? Api { get; init; }

    /// <summary>The health check's address (<c>ping</c>). Default: <c>/ping</c> on the entry point <c>traefik</c>. Null: off.</summary>
    public Ping? Ping { get; init; } = new();

    /// <summary>Traefik's own log (<c>log</c>).</summary>
    public Log Log { get; init; } = new();

    /// <summary>The log of every request (<c>accessLog</c>). Default: JSON on the standard output. Null: off.</summary>
    public AccessLog? AccessLog { get; init; } = new();

    /// <summary>What Traefik counts (<c>metrics</c>). Null: nothing.</summary>
    public Metrics? Metrics { get; init; }

    /// <summary>How Traefik speaks to containers unless a servers transport says otherwise (<c>serversTransport</c>).</summary>
    public DefaultTransport? ServersTransport { get; init; }

    /// <summary>What Traefik does besides its work (<c>global</c>).</summary>
    public Global? Global { get; init; }

    /// <summary>The plugins (<c>experimental.plugins</c> and <c>experimental.localPlugins</c>).</summary>
    public Sequence<PluginSource> Plugins { get; init; } = [];
}
