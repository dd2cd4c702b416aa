using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>What is kept for a service is no more than it may use.</summary>
public sealed class ReservationAboveLimit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6005",
        "A reservation stays within the limit",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Reservation is not null && service.Limits is not null
           let problem = Problem(service.Reservation!, service.Limits!)
           where problem is not null
           select Find(
               new Place(service, nameof(Service.Reservation)),
               $"'{service.Name}' reserves {problem}: Docker does not create the container. Reserve less or allow more.",
               new Place(service, nameof(Service.Limits)));

    private static string? Problem(Reservation reservation, Limits limits)
        => reservation.Memory > limits.Memory ? $"{reservation.Memory} of memory and may use {limits.Memory}"
            : reservation.Cpus > limits.Cpus ? FormattableString.Invariant($"{reservation.Cpus} processors and may use {limits.Cpus}")
            : null;
}
