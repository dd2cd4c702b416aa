namespace Kronos;

/// <summary>A web address under which the proxy offers a service. Written <c>Edge.Route("photos", port: 2283)</c>.</summary>
/// <param name="Proxy">The stack of the proxy.</param>
/// <param name="Host">The full host name, under the domain of the host.</param>
/// <param name="Port">The port of the container.</param>
public sealed record Route(ReverseProxy Proxy, Text Host, int Port)
{
    /// <summary>What people call what is there, for the map: <c>Photos and videos</c>. Default: the host's first label.</summary>
    public string? Title { get; init; }

    /// <summary>Whom the map shows it first. Default: the family.</summary>
    public Audience Audience { get; init; }

    /// <summary>The path below which the route holds, such as <c>/admin</c>. Default: everything.</summary>
    public string? Path { get; init; }

    /// <summary>A rule instead of the one made of <see cref="Host"/> and <see cref="Path"/>: of matchers, such as <c>Rule.Host(…) &amp; !Rule.PathPrefix(…)</c>, or
    /// in Traefik's own language.</summary>
    public Traefik.Rule? Rule { get; init; }

    /// <summary>The name of the router. Default: the service's name, with the first label of the host when it has several routes.</summary>
    public string? Name { get; init; }

    /// <summary>From where it can be reached. Default: <see cref="Exposure.Lan"/>.</summary>
    public Exposure Exposure { get; init; }

    /// <summary>Who is let in. Default: <see cref="ReverseProxy.Authentication"/>.</summary>
    public Authentication? Authentication { get; init; }

    /// <summary>What requests pass on their way, after authentication.</summary>
    public Sequence<Traefik.Middleware> Middlewares { get; init; } = [];

    /// <summary>The entry points, by name. Default: those that serve <see cref="Exposure"/>.</summary>
    public Sequence<string>? EntryPoints { get; init; }

    /// <summary>The certificate resolver, by name. Default: <see cref="ReverseProxy.CertificateResolver"/>.</summary>
    public string? CertificateResolver { get; init; }

    /// <summary>How the proxy speaks to the container: <c>http</c>, <c>https</c>, <c>h2c</c>. Default: <c>http</c>.</summary>
    public string? Scheme { get; init; }

    /// <summary>A service of Traefik's own, such as <c>api@internal</c>, instead of the container.</summary>
    public string? InternalService { get; init; }

    /// <summary>How Traefik speaks to the container. Routes to one port share it: the first that says it counts.</summary>
    public Traefik.LoadBalancer? LoadBalancer { get; init; }

    /// <summary>How TLS is spoken, one of the proxy's <see cref="ReverseProxy.TlsOptions"/>. Default: the one called <c>default</c>.</summary>
    public Traefik.TlsOptions? TlsOptions { get; init; }

    /// <summary>The names that a certificate is asked for. Default: those of the rule, or the resolver's wildcard.</summary>
    public Sequence<Traefik.Domain> Domains { get; init; } = [];

    /// <summary>Whether requests are seen in logs, metrics and traces. Default: what the entry point says.</summary>
    public Traefik.Observability? Observability { get; init; }

    /// <summary>The priority over other routes. Default: the length of the rule.</summary>
    public int? Priority { get; init; }
}

/// <summary>From where a route can be reached.</summary>
public enum Exposure
{
    /// <summary>The local network only; no public DNS record.</summary>
    Lan,

    /// <summary>The internet, directly: a public DNS record with the home's own address.</summary>
    DnsOnly,

    /// <summary>The internet, through Cloudflare's proxy.</summary>
    Proxied,
}

/// <summary>Whom something is for.</summary>
public enum Audience
{
    /// <summary>Everybody in the house.</summary>
    Family,

    /// <summary>Whoever looks after the machine.</summary>
    Administrator,
}
