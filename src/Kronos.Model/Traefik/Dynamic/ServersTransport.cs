namespace Kronos.Traefik;

/// <summary>How connections to servers are made (<c>http.serversTransports.NAME</c>). Labels cannot say this: it goes into the dynamic file.</summary>
/// <param name="Name">Its name.</param>
public sealed record ServersTransport(string Name)
{
    /// <summary>The name that the certificate must have.</summary>
    public Text? ServerName { get; init; }

    /// <summary>Whether the certificate is not checked. Default: it is.</summary>
    public bool? InsecureSkipVerify { get; init; }

    /// <summary>The files of the authorities, in Traefik's container.</summary>
    [Option("rootCAs")]
    public Sequence<Text> RootCas { get; init; } = [];

    /// <summary>The client certificates.</summary>
    public Sequence<CertificateFiles> Certificates { get; init; } = [];

    /// <summary>The URI that the certificate must have.</summary>
    [Option("peerCertURI")]
    public string? PeerCertUri { get; init; }

    /// <summary>The SPIFFE identities that are believed.</summary>
    public Spiffe? Spiffe { get; init; }

    /// <summary>The idle connections that are kept. Default: 200.</summary>
    public int? MaxIdleConnsPerHost { get; init; }

    /// <summary>Whether HTTP/2 is not used. Default: it is.</summary>
    [Option("disableHTTP2")]
    public bool? DisableHttp2 { get; init; }

    /// <summary>How long speaking to a server may take.</summary>
    public TransportTimeouts? ForwardingTimeouts { get; init; }
}

/// <summary>How long speaking to a server may take (<c>forwardingTimeouts</c>).</summary>
public sealed record TransportTimeouts
{
    /// <summary>Connecting. Default: 30 seconds.</summary>
    public TimeSpan? DialTimeout { get; init; }

    /// <summary>The start of the answer. Default: 0, no limit.</summary>
    public TimeSpan? ResponseHeaderTimeout { get; init; }

    /// <summary>An idle connection. Default: 90 seconds.</summary>
    public TimeSpan? IdleConnTimeout { get; init; }

    /// <summary>A silent HTTP/2 connection, before it is asked whether it lives. Default: 0, never.</summary>
    public TimeSpan? ReadIdleTimeout { get; init; }

    /// <summary>The answer to that. Default: 15 seconds.</summary>
    public TimeSpan? PingTimeout { get; init; }
}
