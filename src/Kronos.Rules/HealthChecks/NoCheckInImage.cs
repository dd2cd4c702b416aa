using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>A health check that is left to the image is in it.</summary>
public sealed class NoCheckInImage : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7025",
        "Health.FromImage is for images that have a health check",
        Severity.Error,
        "src/Kronos.Rules/HealthChecks/KRN7025.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health?.Source == HealthSource.Image
           let facts = images.Find(service)
           where facts?.Health?.Source is HealthSource.Command or HealthSource.None
           select Find(
               new Place(service, nameof(Service.Health)),
               $"'{service.Name}' leaves its health check to '{service.Image}', which has none: nothing is checked, and whoever waits until it is healthy waits in vain. "
               + $"Write Health = {Written.Health(facts!.Health!)}.");
}
