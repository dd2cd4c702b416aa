namespace Kronos.Traefik;

/// <summary>The health check's address, <c>/ping</c> (<c>ping</c>).</summary>
public sealed record Ping
{
    /// <summary>The entry point. Default: <c>traefik</c>.</summary>
    public string? EntryPoint { get; init; }

    /// <summary>Whether only a router to <c>ping@internal</c> leads there. Default: no.</summary>
    public bool? ManualRouting { get; init; }

    /// <summary>The status while Traefik stops. Default: 503.</summary>
    public int? TerminatingStatusCode { get; init; }
}
