namespace Kronos;

/// <summary>Something in a container's file tree that is not the image's.</summary>
public sealed record Mount
{
    private Mount() { }

    /// <summary>What it is.</summary>
    public MountKind Kind { get; private init; }

    /// <summary>The volume, for <see cref="MountKind.Volume"/>.</summary>
    public Volume? Volume { get; private init; }

    /// <summary>The path on the host, for <see cref="MountKind.Bind"/>.</summary>
    public Text? Source { get; private init; }

    /// <summary>The path in the container.</summary>
    public string Target { get; private init; } = "";

    /// <summary>Whether the container may only read.</summary>
    public bool ReadOnly { get; private init; }

    /// <summary>The largest size, for <see cref="MountKind.Memory"/>; null for half of the machine's memory.</summary>
    public ByteSize? Size { get; private init; }

    /// <summary>A volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="target">The path in the container.</param>
    /// <param name="readOnly">Whether the container may only read.</param>
    public static Mount Of(Volume volume, string target, bool readOnly = false)
        => new() { Kind = MountKind.Volume, Volume = volume, Target = target, ReadOnly = readOnly };

    /// <summary>A file or folder of the host. It must exist: Docker does not create it.</summary>
    /// <param name="source">The absolute path on the host.</param>
    /// <param name="target">The path in the container. Null: the same.</param>
    /// <param name="readOnly">Whether the container may only read.</param>
    public static Mount Bind(Text source, string? target = null, bool readOnly = false)
        => new() { Kind = MountKind.Bind, Source = source, Target = target ?? source.Known, ReadOnly = readOnly };

    /// <summary>A file system in memory, empty at every start (<c>tmpfs</c>).</summary>
    /// <param name="target">The path in the container.</param>
    /// <param name="size">The largest size. Null: half of the machine's memory.</param>
    public static Mount Memory(string target, ByteSize? size = null) => new() { Kind = MountKind.Memory, Target = target, Size = size };
}

/// <summary>The kinds of mounts.</summary>
public enum MountKind
{
    /// <summary>A volume.</summary>
    Volume,

    /// <summary>A file or folder of the host.</summary>
    Bind,

    /// <summary>Memory.</summary>
    Memory,
}
