namespace Kronos.Traefik;

/// <summary>How Traefik finds out whether a container answers (<c>healthCheck</c>).</summary>
public sealed record ServerHealth
{
    /// <summary><c>http</c> or <c>https</c>. Default: the server's.</summary>
    public string? Scheme { get; init; }

    /// <summary><c>http</c> or <c>grpc</c>. Default: http.</summary>
    public string? Mode { get; init; }

    /// <summary>The path that is asked, with a leading slash.</summary>
    public string? Path { get; init; }

    /// <summary>The method. Default: GET.</summary>
    public string? Method { get; init; }

    /// <summary>The status that is right. Default: 0, every 2xx and 3xx.</summary>
    public int? Status { get; init; }

    /// <summary>Another port.</summary>
    public int? Port { get; init; }

    /// <summary>How often. Default: 30 seconds.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How often while it fails (since v3.5.0). Default: the same.</summary>
    public TimeSpan? UnhealthyInterval { get; init; }

    /// <summary>How long an answer may take. Default: 5 seconds.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The host name that is sent.</summary>
    public Text? Hostname { get; init; }

    /// <summary>Whether redirects are followed. Default: yes.</summary>
    public bool? FollowRedirects { get; init; }

    /// <summary>Headers that are sent.</summary>
    public Variables Headers { get; init; } = new();
}

/// <summary>When failed requests take a container out (<c>passiveHealthCheck</c>, since v3.6.0).</summary>
public sealed record PassiveHealth
{
    /// <summary>The time in which they are counted. Default: 10 seconds.</summary>
    public TimeSpan? FailureWindow { get; init; }

    /// <summary>How many. Default: 1.</summary>
    public int? MaxFailedAttempts { get; init; }
}

/// <summary>How an answer is passed on (<c>responseForwarding</c>).</summary>
public sealed record ResponseForwarding
{
    /// <summary>How often what has come is sent on. Default: 100 milliseconds; negative is at once.</summary>
    public TimeSpan? FlushInterval { get; init; }
}
