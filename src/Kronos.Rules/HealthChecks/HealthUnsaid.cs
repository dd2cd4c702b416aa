using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.HealthChecks;

/// <summary>It is said how the health of a service is known.</summary>
public sealed class HealthUnsaid : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7023",
        "A service says how its health is known",
        Severity.Warning,
        "src/Kronos.Rules/HealthChecks/KRN7023.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Health is null
           let works = images.Find(service)?.Health
           select Find(
               new Place(service),
               $"Nothing says how the health of '{service.Name}' is known: when it hangs, Docker calls it running and the proxy sends people to it. "
               + (works is null
                   ? "Write Health = Health.FromImage if the image has a HEALTHCHECK, Health.Command(…) or Health.Shell(\"…\") if it has a tool to ask with, "
                       + "or Health.None(\"why nothing can be checked\")."
                   : $"Write Health = {Written.Health(works)}."));
}
