using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>A schedule is one that systemd understands.</summary>
public sealed class CalendarMalformed : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8003",
        "A schedule is a calendar expression of systemd",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var schedules = host.Host.Schedules;
        (string Name, Schedule Schedule)[] all =
        [
            (nameof(Schedules.Backup), schedules.Backup),
            (nameof(Schedules.BackupCheck), schedules.BackupCheck),
            (nameof(Schedules.UpdateCheck), schedules.UpdateCheck),
            (nameof(Schedules.Prune), schedules.Prune),
            (nameof(Schedules.Certificates), schedules.Certificates),
            (nameof(Schedules.Cloudflare), schedules.Cloudflare),
            (nameof(Schedules.Watch), schedules.Watch),
        ];
        return from item in all
               let problem = CalendarExpression.Problem(item.Schedule.Calendar)
               where problem is not null
               select Find(
                   new Place(host.Host, nameof(Host.Schedules)),
                   $"The schedule {item.Name} is '{item.Schedule.Calendar}', and {problem}: systemd ignores such a timer, and it never fires. "
                   + "Write Schedule.Daily(\"03:15\"), Schedule.Weekly(DayOfWeek.Sunday, \"05:00\"), or an expression such as \"Mon..Fri *-*-* 03:15:00\".");
    }
}
