namespace Kronos.Traefik;

/// <summary>How TCP connections to servers are made (<c>tcp.serversTransports.NAME</c>). It goes into the dynamic file.</summary>
/// <param name="Name">Its name.</param>
public sealed record TcpServersTransport(string Name)
{
    /// <summary>How often an idle connection is asked whether it lives. Default: 15 seconds.</summary>
    public TimeSpan? DialKeepAlive { get; init; }

    /// <summary>Connecting. Default: 30 seconds.</summary>
    public TimeSpan? DialTimeout { get; init; }

    /// <summary>Whether the server learns the client's address by the PROXY protocol.</summary>
    public TcpProxyProtocol? ProxyProtocol { get; init; }

    /// <summary>How long a connection that one side has closed stays. Default: 100 milliseconds; negative is for ever.</summary>
    public TimeSpan? TerminationDelay { get; init; }

    /// <summary>How TLS is spoken with the servers.</summary>
    public TcpTls? Tls { get; init; }
}

/// <summary>The PROXY protocol that is sent to a server (<c>proxyProtocol</c>).</summary>
public sealed record TcpProxyProtocol
{
    /// <summary>1 or 2. Default: 2.</summary>
    public int? Version { get; init; }
}

/// <summary>How TLS is spoken with TCP servers (<c>tls</c>).</summary>
public sealed record TcpTls
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
}
