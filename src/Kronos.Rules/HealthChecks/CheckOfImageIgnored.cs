using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>A service is not said to have no check when its image has one.</summary>
public sealed class CheckOfImageIgnored : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7026",
        "Health.None is for images that have no health check",
        Severity.Warning,
        "src/Kronos.Rules/HealthChecks/KRN7026.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health?.Source == HealthSource.None
           where images.Find(service)?.Health?.Source == HealthSource.Image
           select Find(
               new Place(service, nameof(Service.Health)),
               $"'{service.Name}' is said to have no health check (\"{service.Health!.Reason}\"), but '{service.Image}' brings one, and Docker runs it all the same. "
               + "Write Health = Health.FromImage to use it, or Health.Disabled(\"why\") to switch it off.");
}
