namespace Kronos;

/// <summary>How data is saved.</summary>
public sealed record Backup
{
    private Backup() { }

    /// <summary>The volumes are copied as they are while the service runs; for data that is whole at any moment, such as photos.</summary>
    public static Backup Files { get; } = new() { Kind = BackupKind.Files };

    /// <summary>The service is stopped, its volumes are copied, it is started again; for databases in single files.</summary>
    public static Backup Stopped { get; } = new() { Kind = BackupKind.Stopped };

    /// <summary>What is done.</summary>
    public BackupKind Kind { get; private init; }

    /// <summary>The command in the container whose output is saved, for <see cref="BackupKind.Dump"/>.</summary>
    public Sequence<string> Command { get; private init; } = [];

    /// <summary>The command in the container that reads a dump from its standard input and brings it back, for <see cref="BackupKind.Dump"/>. Default: a person does it.</summary>
    public Sequence<string> Restore { get; init; } = [];

    /// <summary>Why nothing is saved, for <see cref="BackupKind.Skip"/>.</summary>
    public string? Reason { get; private init; }

    /// <summary>Paths, relative to the volume, that are left out.</summary>
    public Sequence<string> Exclude { get; init; } = [];

    /// <summary>A command in the running container writes everything to its standard output, and that is saved instead of the volumes.</summary>
    /// <param name="command">The program and its arguments.</param>
    public static Backup Dump(params string[] command) => new() { Kind = BackupKind.Dump, Command = new(command) };

    /// <summary>Nothing is saved.</summary>
    /// <param name="reason">Why it is no loss.</param>
    public static Backup Skip(string reason) => new() { Kind = BackupKind.Skip, Reason = reason };
}

/// <summary>The ways to save data.</summary>
public enum BackupKind
{
    /// <summary>Copy while running.</summary>
    Files,

    /// <summary>Stop, copy, start.</summary>
    Stopped,

    /// <summary>Save the output of a command.</summary>
    Dump,

    /// <summary>Save nothing.</summary>
    Skip,
}
