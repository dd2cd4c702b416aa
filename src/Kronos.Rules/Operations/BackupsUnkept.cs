using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>Backups have a place, and some are kept.</summary>
public sealed class BackupsUnkept : Rule
{
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
}
