namespace Kronos.Traefik;

/// <summary>The dashboard and its API (<c>api</c>).</summary>
public sealed record Api
{
    /// <summary>Whether the dashboard is offered. Default: yes.</summary>
    public bool Dashboard { get; init; } = true;

    /// <summary>The path below which it is. Default: <c>/</c>.</summary>
    public string? BasePath { get; init; }

    /// <summary>Whether it is on the entry point <c>traefik</c>, port 8080, for everybody. Default: no.</summary>
    public bool? Insecure { get; init; }

    /// <summary>Whether <c>/debug</c> is offered. Default: no.</summary>
    public bool? Debug { get; init; }

    /// <summary>Whether the dashboard shows no advertisement. Default: it does.</summary>
    public bool? DisableDashboardAd { get; init; }

    /// <summary>What the dashboard is called.</summary>
    public string? DashboardName { get; init; }
}
