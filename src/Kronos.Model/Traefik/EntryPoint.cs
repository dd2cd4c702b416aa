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

    /// <summary>Whether headers with an underscore are removed (<c>http.underscoreHeadersStrategy: delete</c>, since v3.7.6), so that nobody smuggles
    /// <c>Remote_User</c> past forward authentication. Default: yes.</summary>
    public bool DeleteUnderscoreHeaders { get; init; } = true;

    /// <summary>Whether HTTP/3 is offered as well (<c>http3</c>). Default: no.</summary>
    public bool Http3 { get; init; }
}
