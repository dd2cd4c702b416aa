using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>A health check uses what the image has.</summary>
public sealed class HealthToolMissing : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7024",
        "A health check uses tools that the image has",
        Severity.Error,
        "src/Kronos.Rules/HealthChecks/KRN7024.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health?.Source == HealthSource.Command
           let facts = images.Find(service)
           where facts?.Tools is not null
           let missing = HealthTools.Of(service.Health!).Except(facts!.Tools!).ToList()
           where missing.Count > 0
           select Find(
               new Place(service, nameof(Service.Health)),
               $"The health check of '{service.Name}' runs {string.Join(" and ", missing.Select(tool => $"'{tool}'"))}, which '{service.Image}' does not hold "
               + $"({(facts!.Tools!.Count == 0 ? "it has not even a shell" : "it has " + string.Join(", ", facts.Tools))}): it fails every time, the container is never healthy, "
               + $"and the proxy sends nothing to it. {(facts.Health is { } works ? $"Write Health = {Written.Health(works)}." : "Use a tool that it has.")}");
}
