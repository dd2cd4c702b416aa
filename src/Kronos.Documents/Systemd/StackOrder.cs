using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>Which stacks start before which: those whose services a stack waits for, names or is offered by, and those whose networks, volumes and secrets it uses.</summary>
/// <remarks>
/// Two stacks that share a network must not start at the same moment: both would find that it is missing, and make it. Two may also need each other although no
/// two services do. systemd would break such a circle at random; here the stack that the host declares first goes first. Compose still starts each service after
/// those it depends on, whatever the order of the units.
/// </remarks>
internal sealed class StackOrder
{
    private static readonly ListPerStack<Stack> Needed = new((_, stack) => stack.Services.SelectMany(Needs).Distinct().Where(needed => !needed.Equals(stack.Stack)));

    private readonly Dictionary<Stack, IReadOnlyList<Stack>> earlier = [];
    private readonly List<Stack> ordered = [];

    public StackOrder(HostInventory host)
    {
        var open = new HashSet<Stack>();
        foreach (var stack in host.Stacks)
        {
            Visit(stack);
        }

        void Visit(StackInventory stack)
        {
            if (!open.Add(stack.Stack))
            {
                return;
            }

            var needed = Needed.Of(host, stack).Select(host.PositionOf).Where(position => position >= 0).OrderBy(position => position).Select(position => host.Stacks[position]).ToList();
            needed.ForEach(Visit);

            // What is open and not finished waits for this stack itself.
            earlier[stack.Stack] = [.. needed.Select(other => other.Stack).Where(earlier.ContainsKey)];
            ordered.Add(stack.Stack);
        }
    }

    /// <summary>Every stack, each after those it needs.</summary>
    public IReadOnlyList<Stack> Ordered => ordered;

    /// <summary>The stacks that are up before a stack starts, in the order of the host.</summary>
    public IReadOnlyList<Stack> Before(Stack stack) => earlier[stack];

    private static IEnumerable<Stack> Needs(Service service) =>
    [
        .. service.DependsOn.Select(dependency => dependency.Service.Owner),
        .. service.Networks.Select(attachment => attachment.Network.Owner),
        .. service.NetworkOf is { } other ? new[] { other.Owner } : [],
        .. service.Volumes.Select(mount => mount.Volume?.Owner).OfType<Stack>(),
        .. service.Secrets.Select(secret => secret.Owner),
        .. service.Routes.Select(route => route.Proxy),
        .. Texts(service).SelectMany(text => text.Parts).OfType<HostnamePart>().Select(part => part.Service.Owner),
    ];

    private static IEnumerable<Text> Texts(Service service)
        => [.. service.Environment.Select(variable => variable.Value), .. service.Command ?? [], .. service.Entrypoint ?? [], .. service.ExtraHosts];
}
