namespace Kronos;

/// <summary>When a timer fires.</summary>
/// <param name="Calendar">A calendar expression of systemd.time(7), such as <c>*-*-* 03:15:00</c>.</param>
public sealed record Schedule(string Calendar)
{
    /// <summary>A random delay on top (<c>RandomizedDelaySec</c>). Default: 15 minutes.</summary>
    public TimeSpan RandomDelay { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether a run that was missed while the machine was off is made up for (<c>Persistent</c>). Default: yes.</summary>
    public bool Persistent { get; init; } = true;

    /// <summary>Every day.</summary>
    /// <param name="time">The time, <c>hh:mm</c>.</param>
    public static Schedule Daily(string time) => new($"*-*-* {time}:00");

    /// <summary>Every week.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time, <c>hh:mm</c>.</param>
    public static Schedule Weekly(DayOfWeek day, string time) => new($"{day.ToString().Substring(0, 3)} *-*-* {time}:00");
}

/// <summary>When a host looks after itself.</summary>
public sealed record Schedules
{
    /// <summary>Backups. Default: every night at 03:15.</summary>
    public Schedule Backup { get; init; } = Schedule.Daily("03:15");

    /// <summary>A look at the backups' own health. Default: Sundays at 05:00.</summary>
    public Schedule BackupCheck { get; init; } = Schedule.Weekly(DayOfWeek.Sunday, "05:00");

    /// <summary>A look for new versions of the images. Default: Mondays at 08:00.</summary>
    public Schedule UpdateCheck { get; init; } = Schedule.Weekly(DayOfWeek.Monday, "08:00");

    /// <summary>Removal of images that nothing uses. Default: Saturdays at 04:30.</summary>
    public Schedule Prune { get; init; } = Schedule.Weekly(DayOfWeek.Saturday, "04:30");

    /// <summary>A look at the certificates: whether one ends soon, and whether every service that gets one has the newest. Default: every day at 04:00.</summary>
    public Schedule Certificates { get; init; } = Schedule.Daily("04:00");

    /// <summary>A look at Cloudflare's list of addresses, for the firewall. Default: Wednesdays at 05:30.</summary>
    public Schedule Cloudflare { get; init; } = Schedule.Weekly(DayOfWeek.Wednesday, "05:30");

    /// <summary>A look at containers, disks and the age of the backups. Default: every five minutes; a look that was missed is not made up for.</summary>
    public Schedule Watch { get; init; } = new("*:0/5") { RandomDelay = TimeSpan.Zero, Persistent = false };
}
