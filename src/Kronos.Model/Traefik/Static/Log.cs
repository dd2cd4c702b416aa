namespace Kronos.Traefik;

/// <summary>Traefik's own log (<c>log</c>).</summary>
public sealed record Log
{
    /// <summary>TRACE, DEBUG, INFO, WARN, ERROR, FATAL or PANIC. Default: INFO; Traefik's own is ERROR.</summary>
    public string Level { get; init; } = "INFO";

    /// <summary><c>common</c> or <c>json</c>. Default: common.</summary>
    public string? Format { get; init; }

    /// <summary>Whether colours are left out. Default: no.</summary>
    public bool? NoColor { get; init; }

    /// <summary>A file instead of the standard output.</summary>
    public string? FilePath { get; init; }

    /// <summary>When a new file is started, in megabytes.</summary>
    public int? MaxSize { get; init; }

    /// <summary>How long old files are kept, in days.</summary>
    public int? MaxAge { get; init; }

    /// <summary>How many old files are kept.</summary>
    public int? MaxBackups { get; init; }

    /// <summary>Whether old files are compressed.</summary>
    public bool? Compress { get; init; }
}
