namespace Kronos.Traefik;

/// <summary>Whether requests are seen in logs, metrics and traces (<c>observability</c>, since v3.3.0).</summary>
public sealed record Observability
{
    /// <summary>Whether the access log has them. Default: yes.</summary>
    public bool? AccessLogs { get; init; }

    /// <summary>Whether the metrics count them. Default: yes.</summary>
    public bool? Metrics { get; init; }

    /// <summary>Whether they are traced. Default: yes.</summary>
    public bool? Tracing { get; init; }

    /// <summary><c>minimal</c> or <c>detailed</c> (since v3.5.0). Default: minimal.</summary>
    public string? TraceVerbosity { get; init; }
}
