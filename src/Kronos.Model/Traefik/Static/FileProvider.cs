namespace Kronos.Traefik;

/// <summary>The dynamic files (<c>providers.file</c>). Kronos writes and mounts its own folder; this is what else can be said.</summary>
public sealed record FileProvider
{
    /// <summary>Another folder, in Traefik's container. Default: the one that Kronos writes.</summary>
    public string? Directory { get; init; }

    /// <summary>One file instead of a folder.</summary>
    public string? Filename { get; init; }

    /// <summary>Whether changes are seen. Default: yes.</summary>
    public bool? Watch { get; init; }

    /// <summary>Whether the files are logged after their templates have run. Default: no.</summary>
    public bool? DebugLogGeneratedTemplate { get; init; }
}
