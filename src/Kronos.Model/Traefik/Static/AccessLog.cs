namespace Kronos.Traefik;

/// <summary>The log of every request (<c>accessLog</c>).</summary>
public sealed record AccessLog
{
    /// <summary><c>json</c>, <c>common</c> or <c>genericCLF</c>. Default: json; Traefik's own is common.</summary>
    public string Format { get; init; } = "json";

    /// <summary>A file instead of the standard output.</summary>
    public string? FilePath { get; init; }

    /// <summary>What is logged. Default: everything.</summary>
    public AccessLogFilters? Filters { get; init; }

    /// <summary>Which fields are kept.</summary>
    public AccessLogFields? Fields { get; init; }

    /// <summary>How many lines are kept in memory before they are written. Default: 0.</summary>
    public int? BufferingSize { get; init; }

    /// <summary>Whether requests to Traefik's own services are logged. Default: no.</summary>
    public bool? AddInternals { get; init; }

    /// <summary>Whether the standard output gets it as well as the file. Default: no.</summary>
    public bool? DualOutput { get; init; }
}

/// <summary>Which requests are logged (<c>filters</c>): those to which one of these applies.</summary>
public sealed record AccessLogFilters
{
    /// <summary>The statuses, <c>404</c> or <c>500-599</c>.</summary>
    public Sequence<string> StatusCodes { get; init; } = [];

    /// <summary>Those that were sent again.</summary>
    public bool? RetryAttempts { get; init; }

    /// <summary>Those that took this long.</summary>
    public TimeSpan? MinDuration { get; init; }
}

/// <summary>Which fields are kept (<c>fields</c>).</summary>
public sealed record AccessLogFields
{
    /// <summary><c>keep</c> or <c>drop</c>. Default: keep.</summary>
    public string? DefaultMode { get; init; }

    /// <summary><c>keep</c> or <c>drop</c> by field.</summary>
    public Variables Names { get; init; } = new();

    /// <summary>The headers.</summary>
    public AccessLogHeaders? Headers { get; init; }

    /// <summary>The parameters of the query.</summary>
    public AccessLogQueryParameters? QueryParameters { get; init; }
}

/// <summary>Which headers are kept (<c>fields.headers</c>).</summary>
public sealed record AccessLogHeaders
{
    /// <summary><c>keep</c>, <c>drop</c> or <c>redact</c>. Default: drop.</summary>
    public string? DefaultMode { get; init; }

    /// <summary>The same by header.</summary>
    public Variables Names { get; init; } = new();
}

/// <summary>Whether the parameters of the query are kept (<c>fields.queryParameters</c>).</summary>
public sealed record AccessLogQueryParameters
{
    /// <summary><c>keep</c> or <c>drop</c>. Default: keep.</summary>
    public string? DefaultMode { get; init; }
}
