using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>Which stacks start before which.</summary>
internal static class StackOrder
{
    /// <summary>The stacks whose services those of a stack wait for. Stacks that wait for each other are left to Compose, which orders service by service.</summary>
    public static IEnumerable<Stack> Before(StackInventory stack, HostInventory host)
        => Needs(stack.Services).Where(other => !other.Equals(stack.Stack) && !Reaches(other, stack.Stack, host));

    private static IEnumerable<Stack> Needs(IEnumerable<Service> services)
        => services.SelectMany(service => service.DependsOn).Select(dependency => dependency.Service.Owner).Distinct();

    private static bool Reaches(Stack from, Stack to, HostInventory host)
    {
        var seen = new HashSet<string>();
        var open = new Queue<Stack>([from]);
        while (open.Count > 0)
        {
            var stack = open.Dequeue();
            if (stack.Equals(to))
            {
                return true;
            }

            if (seen.Add(stack.Name) && host.Stacks.FirstOrDefault(candidate => candidate.Stack.Equals(stack)) is { } found)
            {
                foreach (var next in Needs(found.Services))
                {
                    open.Enqueue(next);
                }
            }
        }

        return false;
    }
}
