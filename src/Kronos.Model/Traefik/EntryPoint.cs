namespace Kronos.Traefik;

/// <summary>Where Traefik listens (<c>entryPoints.NAME</c>).</summary>
/// <param name="Name">Its name: letters, digits, hyphens.</param>
/// <param name="Port">The port in Traefik's container, 1 to 65535.</param>
public sealed record EntryPoint(string Name, int Port)
{
    /// <summary>The exposures whose routes it serves. Empty: only routes that name it.</summary>
    public Sequence<Exposure> Serves { get; init; } = [];

    /// <summary>The protocol. Default: TCP.</summary>
    public Protocol Protocol { get; init; }

    /// <summary>Whether its routers speak TLS. Default: yes.</summary>
    public bool Tls { get; init; } = true;

    /// <summary>The entry point to which every request is sent on, with HTTPS (<c>http.redirections.entryPoint.to</c>): another's name, or <c>:443</c>.</summary>
    public string? RedirectTo { get; init; }

    /// <summary>What every request passes first (<c>http.middlewares</c>).</summary>
    public Sequence<Middleware> Middlewares { get; init; } = [];

    /// <summary>The addresses whose <c>X-Forwarded-*</c> headers are believed (<c>forwardedHeaders.trustedIPs</c>), as CIDR.</summary>
    public Sequence<string> TrustedIps { get; init; } = [];

    /// <summary>How long reading a request, with its body, may take (<c>respondingTimeouts.readTimeout</c>). Traefik's default is 60 seconds, which
    /// ends larger uploads; Kronos's is 10 minutes. Zero: no limit.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>What is done with headers that have an underscore (<c>http.underscoreHeadersStrategy</c>, since v3.7.6): with them somebody could smuggle
    /// <c>Remote_User</c> past forward authentication. Default: they are deleted. Traefik's own default is to keep them.</summary>
    public UnderscoreHeaders UnderscoreHeaders { get; init; }

    /// <summary>Whether HTTP/3 is offered as well (<c>http3</c>). Default: no.</summary>
    public bool Http3 { get; init; }

    /// <summary>The port that HTTP/3 is said to be on (<c>http3.advertisedPort</c>), when it is another one outside.</summary>
    public int? Http3AdvertisedPort { get; init; }

    /// <summary>The scheme to which is redirected (<c>http.redirections.entryPoint.scheme</c>). Default: <c>https</c>.</summary>
    public string RedirectScheme { get; init; } = "https";

    /// <summary>Whether browsers may remember the redirection (<c>http.redirections.entryPoint.permanent</c>). Default: yes.</summary>
    public bool? RedirectPermanent { get; init; }

    /// <summary>The priority of the redirection (<c>http.redirections.entryPoint.priority</c>). Default: above every router.</summary>
    public long? RedirectPriority { get; init; }

    /// <summary>What holds for the TLS of every router (<c>http.tls</c>). It needs <see cref="Tls"/>.</summary>
    public TlsDefaults? TlsDefaults { get; init; }

    /// <summary>Whether routers that name no entry point are on this one (<c>asDefault</c>). Default: no.</summary>
    public bool? AsDefault { get; init; }

    /// <summary>Whether several processes may listen on the port (<c>reusePort</c>). Default: no.</summary>
    public bool? ReusePort { get; init; }

    /// <summary>Whether a container may answer ACME challenges itself (<c>allowACMEByPass</c>). Default: no.</summary>
    [Option("allowACMEByPass")]
    public bool? AllowAcmeByPass { get; init; }

    /// <summary>How connections live (<c>transport</c>).</summary>
    public Transport? Transport { get; init; }

    /// <summary>Whose PROXY protocol is believed (<c>proxyProtocol</c>). Null: nobody's.</summary>
    public ProxyProtocol? ProxyProtocol { get; init; }

    /// <summary>What is done with headers of proxies besides <see cref="TrustedIps"/> (<c>forwardedHeaders</c>).</summary>
    public ForwardedHeaders? ForwardedHeaders { get; init; }

    /// <summary>Which encoded characters may stand in a path (<c>http.encodedCharacters</c>).</summary>
    public EncodedCharactersOfPaths? EncodedCharacters { get; init; }

    /// <summary>Whether semicolons in the query are encoded (<c>http.encodeQuerySemicolons</c>). Default: no.</summary>
    public bool? EncodeQuerySemicolons { get; init; }

    /// <summary>Whether <c>..</c> and double slashes are taken out of the path (<c>http.sanitizePath</c>). Default: yes.</summary>
    public bool? SanitizePath { get; init; }

    /// <summary>The most bytes of the headers of a request (<c>http.maxHeaderBytes</c>). Default: 1048576.</summary>
    public int? MaxHeaderBytes { get; init; }

    /// <summary>The limits of HTTP/2 (<c>http2</c>).</summary>
    public Http2? Http2 { get; init; }

    /// <summary>How long a silent UDP session lives (<c>udp.timeout</c>). Default: 3 seconds.</summary>
    public TimeSpan? UdpTimeout { get; init; }

    /// <summary>Whether requests are seen in logs, metrics and traces (<c>observability</c>).</summary>
    public Observability? Observability { get; init; }
}
