using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>Backups have a place, and some are kept.</summary>
public sealed class BackupsUnkept : Rule
{
    // restic's manual, "Preparing a new repository"; 0.18.
    private static readonly string[] Services = ["azure", "b2", "gs", "rclone", "rest", "s3", "sftp", "swift"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8005",
        "Backups have a place, and some of them are kept",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var backups = host.Host.Backups;
        var place = new Place(host.Host, nameof(Host.Backups));
        if (backups.Location.Known.Trim().Length == 0)
        {
            yield return Find(place, "The repository of the backups has no place. Write a folder on another disk, Location = \"/mnt/backup/kronos\", or what else restic knows.");
        }

        foreach (var location in new[] { backups.Location, backups.Remote }.OfType<Text>().Select(text => text.Known).Where(text => text.Trim().Length > 0 && !IsPlace(text)))
        {
            yield return Find(
                place,
                $"A repository of the backups is '{location}', which is neither a whole path nor one of restic's services: restic would make it a folder beside wherever it is started. "
                + $"Write a path such as \"/mnt/{location.Trim('/', '.', ' ')}\", or one of {string.Join(", ", Services.Select(service => service + ":…"))}.");
        }

        if (backups.Remote is { } remote && (remote.Known.Trim().Length == 0 || remote.Equals(backups.Location)))
        {
            yield return Find(
                place,
                $"The second repository is '{remote.Known}', {(remote.Known.Trim().Length == 0 ? "which is nowhere" : "the first one again, which saves nothing twice")}. "
                + "Write one in another place, such as Remote = \"sftp:backup@example.org:/kronos\", or leave Remote out.");
        }

        var kept = new[] { backups.KeepDaily, backups.KeepWeekly, backups.KeepMonthly };
        if (kept.Any(count => count < 0) || kept.All(count => count == 0))
        {
            yield return Find(
                place,
                $"Of the backups {backups.KeepDaily} daily, {backups.KeepWeekly} weekly and {backups.KeepMonthly} monthly ones are kept: "
                + (kept.Any(count => count < 0) ? "restic refuses a number below zero. " : "every one would be removed right after it was made. ")
                + "Write at least KeepDaily = 7.");
        }
    }

    private static bool IsPlace(string location) => location[0] == '/' || (location.IndexOf(':') is > 0 and var end && Services.Contains(location.Substring(0, end)));
}
