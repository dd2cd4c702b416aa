using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>Limits that promise twice what there is protect nobody.</summary>
public sealed class LimitsFarOvercommitted : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6003",
        "The memory limits together stay below twice the machine's memory",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var memory = host.Host.Hardware.Memory;
        var limited = host.Services.Where(service => service.Limits?.Memory is not null).ToList();
        var sum = Memory.Limits(limited);
        if (memory.Bytes > 0 && LimitsOvercommitted.IsMore(sum, memory, 2, 1))
        {
            yield return Find(
                new Place(host.Host, nameof(Host.Hardware)),
                $"The memory limits of {limited.Count} services add up to {sum}, {Memory.Times(sum, memory)} times the {memory} of the machine: when many are busy at once, "
                + "the kernel kills one of them, and not always the one that is to blame. "
                + $"Stay below twice the memory: lower limits, the largest is that of '{Memory.Largest(limited, service => service.Limits!.Memory)}', or run fewer services here.",
                [.. limited.Select(service => new Place(service, nameof(Service.Limits)))]);
        }
    }
}
