using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>How far the memory limits of a host promise more than there is.</summary>
/// <param name="Host">The host.</param>
/// <param name="Limited">The services with a memory limit.</param>
/// <param name="Sum">The sum of their limits.</param>
internal sealed record Overcommitment(Host Host, IReadOnlyList<Service> Limited, ByteSize Sum)
{
    /// <summary>Where the machine's memory is written.</summary>
    public Place Place => new(Host, nameof(Host.Hardware));

    /// <summary>Where the limits are written.</summary>
    public Place[] Limits => [.. Limited.Select(service => new Place(service, nameof(Service.Limits)))];

    private ByteSize Memory => Host.Hardware.Memory;

    /// <summary>Adds up the limits of a host.</summary>
    public static Overcommitment Of(HostInventory host)
    {
        var limited = host.Services.Where(service => service.Limits?.Memory is not null).ToList();
        return new(host.Host, limited, MemorySum.Of(limited.Select(service => service.Limits!.Memory)));
    }

    /// <summary>Whether the limits are more than so many times the memory.</summary>
    public bool IsBeyond(decimal times) => Memory.Bytes > 0 && Sum.Bytes > Memory.Bytes * times;

    /// <summary>What is wrong and what to do.</summary>
    /// <param name="bound">The bound that is broken, in words: "twice".</param>
    public string Message(string bound)
        => $"The memory limits of {Limited.Count} services add up to {Sum}, {MemorySum.Times(Sum, Memory)} times the {Memory} of the machine: "
            + "when many are busy at once, the kernel kills one of them, and not always the one that is to blame. "
            + $"Stay below {bound} the memory: lower limits (the largest is that of '{MemorySum.Largest(Limited, service => service.Limits!.Memory)}'), "
            + "or run fewer services here.";
}
