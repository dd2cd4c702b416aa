namespace Kronos;

/// <summary>Where backups go (restic) and how long they are kept.</summary>
public sealed record BackupRepository
{
    /// <summary>The restic repository on the machine, best on another disk. Default: <c>/var/backups/kronos</c>.</summary>
    public Text Location { get; init; } = "/var/backups/kronos";

    /// <summary>The file with the repository's password. Default: <c>/etc/kronos/restic-password</c>.</summary>
    public string PasswordFile { get; init; } = "/etc/kronos/restic-password";

    /// <summary>How many daily backups are kept. Default: 7.</summary>
    public int KeepDaily { get; init; } = 7;

    /// <summary>How many weekly backups are kept. Default: 4.</summary>
    public int KeepWeekly { get; init; } = 4;

    /// <summary>How many monthly backups are kept. Default: 6.</summary>
    public int KeepMonthly { get; init; } = 6;
}
