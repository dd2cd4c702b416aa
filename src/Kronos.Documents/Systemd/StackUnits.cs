using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>A service a stack: it starts when the stack's containers are healthy, and one stack can be stopped without the others.</summary>
/// <remarks>
/// Who starts the containers at boot? A unit stops them on the way down, and Docker leaves alone what was stopped (<c>restart: unless-stopped</c>): after an
/// orderly shutdown it is systemd, in the order of the units. After a power cut Docker starts them first, and the units find them running. Both are safe, because
/// Docker itself waits for the disks. The policy <c>on-failure</c> would not help: Docker looks at it when it starts, too, and a container that ends by itself without
/// an error would stay down.
/// </remarks>
internal static class StackUnits
{
    private static readonly StackPart<Surroundings, Document> Units = new();

    public static IEnumerable<Document> Lower(HostInventory host)
    {
        var order = new StackOrder(host);
        var stacks = host.Stacks.Where(stack => stack.Services.Count > 0).ToList();
        var running = new HashSet<Stack>(stacks.Select(stack => stack.Stack));

        // What runs once and ends is started by what waits for it, or by itself and without waiting; 'up --wait' takes its end for a failure.
        var once = new RunOnce(host);
        var alone = new HashSet<string>(once.Alone);
        return stacks.Select(stack =>
        {
            Sequence<string> before = [.. order.Before(stack.Stack).Where(running.Contains).Select(UnitNames.OfStack)];
            Sequence<string> started = [.. stack.Services.Select(service => service.Name).Where(name => !once.IsAwaited(name) && !alone.Contains(name))];
            Sequence<string> ending = [.. stack.Services.Select(service => service.Name).Where(alone.Contains)];
            return Units.Of(host, stack, new(before, started, ending), () => Of(host, stack, before, Up(started, ending)));
        });
    }

    private static Document Of(HostInventory host, StackInventory stack, IReadOnlyList<string> before, Node up)
    {
        var service = Hardening.Add(new()
        {
            ["Type"] = "oneshot",
            ["RemainAfterExit"] = "yes",
            ["WorkingDirectory"] = host.Host.Directory,
            ["StateDirectory"] = host.Host.Name,
            ["Environment"] = UnitNames.Environment(host.Host),
            ["ExecStartPre"] = UnitNames.Docker + " compose config --quiet",
            ["ExecStart"] = up,
            ["ExecReload"] = up,
            ["ExecStop"] = UnitFile.Command(UnitNames.Docker + " compose stop", stack.Services.Select(service => service.Name)),

            // The first start pulls images; a mail server takes minutes after that.
            ["TimeoutStartSec"] = "30min",
            ["TimeoutStopSec"] = "5min",
        });
        var content = new Mapping
        {
            ["Unit"] = new Mapping
            {
                ["Description"] = $"Stack {stack.Stack.Name} of {host.Host.Name}",
                ["Requires"] = "docker.service",
                ["Wants"] = UnitFile.Words(["network-online.target", .. before]),
                ["After"] = UnitFile.Words(["docker.service", "network-online.target", .. before]),
                ["PartOf"] = UnitNames.Target(host.Host),
                ["RequiresMountsFor"] = UnitFile.Words([host.Host.Directory, .. UnitNames.Mounts(host, stack)]),
                ["OnFailure"] = UnitNames.OnFailure(host.Host),
            },
            ["Service"] = service,
            ["Install"] = new Mapping { ["WantedBy"] = UnitNames.Target(host.Host) },
        };
        return UnitFile.Of(host, UnitNames.OfStack(stack.Stack), content) with { Header = Provenance.Of(stack) };
    }

    private static Node Up(Sequence<string> started, Sequence<string> ending)
    {
        const string Command = UnitNames.Docker + " compose up";
        var waiting = started.Count == 0 ? null : UnitFile.Command(Command, ["--detach --remove-orphans --wait --wait-timeout 600", .. started]);
        var ended = ending.Count == 0 ? null : UnitFile.Command(Command, ["--detach", .. ending]);
        return waiting is not null && ended is not null ? new Listing { waiting, ended } : waiting ?? ended ?? UnitFile.Command(Command, ["--detach"]);
    }

    // What a unit says of other stacks: which are up before it, and which of its services others start.
    private sealed record Surroundings(Sequence<string> Before, Sequence<string> Started, Sequence<string> Ending);
}
