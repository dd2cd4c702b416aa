namespace Kronos.Traefik;

/// <summary>The TLS of a TCP router (<c>tcp.routers.NAME.tls</c>).</summary>
public sealed record TcpRouterTls
{
    /// <summary>Whether the connection is passed on as it is, and the container ends the TLS. Default: no.</summary>
    public bool? Passthrough { get; init; }

    /// <summary>How TLS is spoken, one of the proxy's <see cref="ReverseProxy.TlsOptions"/>.</summary>
    public TlsOptions? Options { get; init; }

    /// <summary>The certificate resolver, by name.</summary>
    public string? CertResolver { get; init; }

    /// <summary>The names that a certificate is asked for.</summary>
    public Sequence<Domain> Domains { get; init; } = [];
}

/// <summary>How Traefik finds out whether a TCP container answers (<c>healthCheck</c>, since v3.6.0).</summary>
public sealed record TcpServerHealth
{
    /// <summary>Another port.</summary>
    public int? Port { get; init; }

    /// <summary>What is sent.</summary>
    public string? Send { get; init; }

    /// <summary>What must come back.</summary>
    public string? Expect { get; init; }

    /// <summary>How often. Default: 30 seconds.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How often while it fails. Default: the same.</summary>
    public TimeSpan? UnhealthyInterval { get; init; }

    /// <summary>How long an answer may take. Default: 5 seconds.</summary>
    public TimeSpan? Timeout { get; init; }
}
