using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A limit leaves an image the memory that it needs.</summary>
public sealed class MemoryBelowNeed : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5015",
        "A memory limit leaves an image what it needs",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5015.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let needed = images.Find(service)?.MinimumMemory
           where service.Limits?.Memory < needed
           select Find(
               new Place(service, nameof(Service.Limits)),
               $"The limit of '{service.Name}' is {service.Limits!.Memory} of memory, but '{service.Image}' needs {needed} in normal use: the kernel kills it, and it starts "
               + $"again and again. Write {needed} or more.");
}
