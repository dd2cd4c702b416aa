using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>Limits promise a little more than there is, because not everybody needs everything at once.</summary>
public sealed class LimitsOvercommitted : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6002",
        "The memory limits together stay below one and a half times the machine's memory",
        Severity.Warning,
        "src/Kronos.Rules/Capacity/KRN6002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var memory = host.Host.Hardware.Memory;
        var limited = host.Services.Where(service => service.Limits?.Memory is not null).ToList();
        var sum = Memory.Limits(limited);
        if (memory.Bytes > 0 && IsMore(sum, memory, 3, 2) && !IsMore(sum, memory, 2, 1))
        {
            yield return Find(
                new Place(host.Host, nameof(Host.Hardware)),
                $"The memory limits of {limited.Count} services add up to {sum}, {Memory.Times(sum, memory)} times the {memory} of the machine: when many are busy at once, "
                + "the kernel kills one of them, and not always the one that is to blame. "
                + $"Stay below one and a half times the memory: lower limits, the largest is that of '{Memory.Largest(limited, service => service.Limits!.Memory)}', or run fewer services here.",
                [.. limited.Select(service => new Place(service, nameof(Service.Limits)))]);
        }
    }

    /// <summary>Whether an amount is more than so many parts of a whole.</summary>
    internal static bool IsMore(ByteSize amount, ByteSize whole, int numerator, int denominator)
        => (decimal)amount.Bytes * denominator > (decimal)whole.Bytes * numerator;
}
