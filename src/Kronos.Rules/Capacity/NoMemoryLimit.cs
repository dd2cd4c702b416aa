using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>Every service has a memory limit.</summary>
public sealed class NoMemoryLimit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6006",
        "A service has a memory limit",
        Severity.Warning,
        "src/Kronos.Rules/Capacity/KRN6006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Limits?.Memory is null
           select Find(
               service.Limits is null ? new Place(service) : new Place(service, nameof(Service.Limits)),
               $"'{service.Name}' has no memory limit: when it leaks, the kernel kills whatever is largest on the machine, often a database. "
               + "Write Limits = new(Memory: 256.MiB), with what it needs at its busiest and some room.");
}
