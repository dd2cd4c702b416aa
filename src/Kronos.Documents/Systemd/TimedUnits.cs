using Kronos.Documents.Backups;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>What the host does by the clock: a timer and a service each.</summary>
internal static class TimedUnits
{
    public static IEnumerable<Document> Lower(HostInventory host)
    {
        var schedules = host.Host.Schedules;
        (string Name, string What, Schedule When)[] jobs =
        [
            ("backup", "Backup", schedules.Backup),
            ("backup-check", "Check of the backups", schedules.BackupCheck),
            ("update-check", "Look for new versions", schedules.UpdateCheck),
            ("prune", "Removal of unused images", schedules.Prune),
        ];
        return jobs.SelectMany(job => new[] { Timer(host, job.Name, job.What, job.When), Service(host, job.Name, job.What) });
    }

    private static Document Timer(HostInventory host, string name, string what, Schedule when)
        => UnitFile.Of(host, $"{host.Host.Name}-{name}.timer", new()
        {
            ["Unit"] = new Mapping { ["Description"] = $"{what} of {host.Host.Name}, by the clock" },
            ["Timer"] = new Mapping
            {
                ["OnCalendar"] = when.Calendar,
                ["RandomizedDelaySec"] = when.RandomDelay == TimeSpan.Zero ? null : Units.Duration(when.RandomDelay),
                ["Persistent"] = when.Persistent ? "yes" : null,
            },
            ["Install"] = new Mapping { ["WantedBy"] = "timers.target" },
        });

    private static Document Service(HostInventory host, string name, string what)
    {
        var service = new Mapping
        {
            ["Type"] = "oneshot",
            ["WorkingDirectory"] = host.Host.Directory,
            ["StateDirectory"] = host.Host.Name,
            ["Environment"] = UnitNames.Environment(host.Host),
            ["ExecStart"] = UnitNames.Program(host.Host, name),

            // A night's work steps back behind what people do.
            ["Nice"] = "10",
            ["IOSchedulingClass"] = "idle",
            ["TimeoutStartSec"] = "12h",
        };
        return UnitFile.Of(host, $"{host.Host.Name}-{name}.service", new()
        {
            ["Unit"] = new Mapping
            {
                ["Description"] = $"{what} of {host.Host.Name}",
                ["Requires"] = "docker.service",
                ["After"] = UnitFile.Words(["docker.service", "network-online.target"]),
                ["Wants"] = "network-online.target",
                ["RequiresMountsFor"] = UnitFile.Words([host.Host.Directory, .. UnitNames.Mounts(host.Services)]),
                ["OnFailure"] = UnitNames.OnFailure(host.Host),
            },
            ["Service"] = name.StartsWith("backup", StringComparison.Ordinal) ? Saving(host, service) : Hardening.Add(service, families: "AF_UNIX AF_INET AF_INET6"),
        });
    }

    // Data belongs to the users of the containers: whoever saves it reads what is not root's.
    private static Mapping Saving(HostInventory host, Mapping service)
        => Hardening.Add(service, BackupPlan.FolderOf(host) is { } folder ? [folder] : [], "CAP_DAC_READ_SEARCH", "AF_UNIX AF_INET AF_INET6");
}
