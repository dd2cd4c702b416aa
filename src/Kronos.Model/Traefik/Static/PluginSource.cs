namespace Kronos.Traefik;

/// <summary>A plugin, by the name that middlewares use (<c>experimental.plugins.NAME</c>).</summary>
/// <param name="Name">The name.</param>
public sealed record PluginSource(string Name)
{
    /// <summary>Its Go module.</summary>
    public required string ModuleName { get; init; }

    /// <summary>Its version; null for a plugin that lies in Traefik's container (<c>localPlugins</c>).</summary>
    public string? Version { get; init; }

    /// <summary>The hash of its archive.</summary>
    public string? Hash { get; init; }

    /// <summary>What it may do.</summary>
    public PluginSettings? Settings { get; init; }
}

/// <summary>What a plugin may do (<c>settings</c>).</summary>
public sealed record PluginSettings
{
    /// <summary>The environment variables that it sees.</summary>
    public Sequence<string> Envs { get; init; } = [];

    /// <summary>The folders that it sees.</summary>
    public Sequence<string> Mounts { get; init; } = [];

    /// <summary>Whether it may use Go's unsafe package. Default: no.</summary>
    public bool? UseUnsafe { get; init; }
}
