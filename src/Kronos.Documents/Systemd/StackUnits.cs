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

    private static readonly ListPerStack<string> Once = new((_, stack) => stack.Services.SelectMany(service => service.DependsOn)
        .Where(dependency => dependency.Condition == DependencyCondition.Completed).Select(dependency => dependency.Service.Name));

    public static IEnumerable<Document> Lower(HostInventory host)
    {
        var order = new StackOrder(host);
        var stacks = host.Stacks.Where(stack => stack.Services.Count > 0).ToList();
        var running = new HashSet<Stack>(stacks.Select(stack => stack.Stack));

        // What runs once and ends is started by what waits for it; 'up --wait' takes its end for a failure.
        var once = new HashSet<string>(Once.Of(host));
        return stacks.Select(stack =>
        {
            Sequence<string> before = [.. order.Before(stack.Stack).Where(running.Contains).Select(UnitNames.OfStack)];
            Sequence<string> started = [.. stack.Services.Select(service => service.Name).Where(name => !once.Contains(name))];
            return Units.Of(host, stack, new(before, started), () => Of(host, stack, before, started));
        });
    }

    private static Document Of(HostInventory host, StackInventory stack, IReadOnlyList<string> before, IEnumerable<string> started)
    {
        var up = UnitFile.Command(
            UnitNames.Docker + " compose up",
            ["--detach --remove-orphans --wait --wait-timeout 600", .. started]);
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

    // What a unit says of other stacks: which are up before it, and which of its services others start.
    private sealed record Surroundings(Sequence<string> Before, Sequence<string> Started);
}
