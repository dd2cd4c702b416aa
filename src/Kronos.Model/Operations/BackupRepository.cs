namespace Kronos;

/// <summary>Where backups go (restic) and how long they are kept.</summary>
public sealed record BackupRepository
{
    /// <summary>The restic repository on the machine, best on another disk. Default: <c>/var/backups/kronos</c>.</summary>
    public Text Location { get; init; } = "/var/backups/kronos";

    /// <summary>
    /// A second repository, in another place, into which every backup is copied: any that restic knows, such as <c>sftp:user@host:/path</c>, or the folder of a disk that is
    /// plugged in. Default: none.
    /// </summary>
    /// <remarks>
    /// Its password is that of the first; its credentials are environment variables in <c>/etc/</c>host<c>/restic.env</c>. Over <c>sftp:</c> the key and the known host belong into
    /// <c>/etc/ssh</c>: the unit sees no home.
    /// </remarks>
    public Text? Remote { get; init; }

    /// <summary>The file with the repository's password. Default: <c>/etc/kronos/restic-password</c>.</summary>
    public string PasswordFile { get; init; } = "/etc/kronos/restic-password";

    /// <summary>How many daily backups are kept. Default: 7.</summary>
    public int KeepDaily { get; init; } = 7;

    /// <summary>How many weekly backups are kept. Default: 4.</summary>
    public int KeepWeekly { get; init; } = 4;

    /// <summary>How many monthly backups are kept. Default: 6.</summary>
    public int KeepMonthly { get; init; } = 6;
}
