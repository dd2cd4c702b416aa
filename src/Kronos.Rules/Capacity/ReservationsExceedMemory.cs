using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>What is kept for services is there.</summary>
public sealed class ReservationsExceedMemory : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6001",
        "The memory reservations fit into the machine",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var hardware = host.Host.Hardware;
        var reserved = host.Services.Where(service => service.Reservation?.Memory is not null).ToList();
        var sum = MemorySum.Of(reserved.Select(service => service.Reservation!.Memory));
        var available = hardware.Memory - hardware.SystemReserve;
        if (reserved.Count > 0 && sum > available)
        {
            yield return Find(
                new Place(host.Host, nameof(Host.Hardware)),
                $"{reserved.Count} services reserve {sum} of memory, but the machine has {hardware.Memory} and keeps {hardware.SystemReserve} "
                + $"for itself: {available} are left. "
                + $"Reserve {sum - available} less, the most for '{MemorySum.Largest(reserved, service => service.Reservation!.Memory)}', or run "
                + "fewer services here.",
                [.. reserved.Select(service => new Place(service, nameof(Service.Reservation)))]);
        }
    }
}
