namespace Kronos.Traefik;

/// <summary>What Traefik counts (<c>metrics</c>).</summary>
public sealed record Metrics
{
    /// <summary>Whether its own services are counted. Default: no.</summary>
    public bool? AddInternals { get; init; }

    /// <summary>How Prometheus gets it. Default: on the entry point <c>traefik</c>.</summary>
    public Prometheus? Prometheus { get; init; } = new();
}

/// <summary>How Prometheus gets the metrics (<c>metrics.prometheus</c>).</summary>
public sealed record Prometheus
{
    /// <summary>The limits of the buckets of durations, in seconds. Default: 0.1, 0.3, 1.2, 5.</summary>
    public Sequence<double> Buckets { get; init; } = [];

    /// <summary>Whether entry points are told apart. Default: yes.</summary>
    public bool? AddEntryPointsLabels { get; init; }

    /// <summary>Whether routers are. Default: no.</summary>
    public bool? AddRoutersLabels { get; init; }

    /// <summary>Whether services are. Default: yes.</summary>
    public bool? AddServicesLabels { get; init; }

    /// <summary>The entry point. Default: <c>traefik</c>.</summary>
    public string? EntryPoint { get; init; }

    /// <summary>Whether only a router to <c>prometheus@internal</c> leads there. Default: no.</summary>
    public bool? ManualRouting { get; init; }

    /// <summary>Labels that are made of request headers.</summary>
    public Variables HeaderLabels { get; init; } = new();
}
