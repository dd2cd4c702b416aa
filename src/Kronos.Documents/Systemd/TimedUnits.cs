using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>What the host does by the clock, and when a file changes: a timer or a path, and a service each.</summary>
internal static class TimedUnits
{
    public static IEnumerable<Document> Lower(HostInventory host) => Jobs.Of(host).SelectMany(job => Units(host, job));

    private static IEnumerable<Document> Units(HostInventory host, Job job)
    {
        if (job.When is { } when)
        {
            yield return Timer(host, job, when);
        }

        if (job.Watched.Count > 0)
        {
            yield return Path(host, job);
        }

        yield return Service(host, job);
    }

    private static Document Timer(HostInventory host, Job job, Schedule when)
        => UnitFile.Of(host, $"{host.Host.Name}-{job.Name}.timer", new()
        {
            ["Unit"] = new Mapping { ["Description"] = $"{job.What} of {host.Host.Name}, by the clock" },
            ["Timer"] = new Mapping
            {
                ["OnCalendar"] = when.Calendar,
                ["RandomizedDelaySec"] = when.RandomDelay == TimeSpan.Zero ? null : Values.Units.Duration(when.RandomDelay),
                ["Persistent"] = when.Persistent ? "yes" : null,
            },
            ["Install"] = new Mapping { ["WantedBy"] = "timers.target" },
        });

    private static Document Path(HostInventory host, Job job)
        => UnitFile.Of(host, $"{host.Host.Name}-{job.Name}.path", new()
        {
            ["Unit"] = new Mapping { ["Description"] = $"{job.What} of {host.Host.Name}, when something is new" },
            ["Path"] = new Mapping { ["PathChanged"] = new Listing(job.Watched.Select(path => (Node)path)) },
            ["Install"] = new Mapping { ["WantedBy"] = "paths.target" },
        });

    private static Document Service(HostInventory host, Job job)
    {
        var service = new Mapping
        {
            ["Type"] = "oneshot",
            ["WorkingDirectory"] = host.Host.Directory,
            ["StateDirectory"] = host.Host.Name,
            ["Environment"] = UnitNames.Environment(host.Host),
            ["ExecStart"] = UnitNames.Program(host.Host, job.Program),
            ["ExecStopPost"] = job.Afterwards is { } afterwards ? "-" + UnitNames.Program(host.Host, afterwards) : null,

            // Such work steps back behind what people do.
            ["Nice"] = "10",
            ["IOSchedulingClass"] = "idle",
            ["TimeoutStartSec"] = "12h",
        };
        return UnitFile.Of(host, $"{host.Host.Name}-{job.Name}.service", new()
        {
            ["Unit"] = new Mapping
            {
                ["Description"] = $"{job.What} of {host.Host.Name}",
                ["Requires"] = "docker.service",
                ["After"] = UnitFile.Words(["docker.service", "network-online.target"]),
                ["Wants"] = "network-online.target",
                ["RequiresMountsFor"] = UnitFile.Words([host.Host.Directory, .. UnitNames.Mounts(host)]),
                ["OnFailure"] = UnitNames.OnFailure(host.Host),
            },
            ["Service"] = Hardening.Add(service, job.Writes, job.Capabilities, job.Families),
        });
    }
}
