using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>What is waited for until it is healthy has a health check.</summary>
public sealed class HealthyWithoutCheck : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7005",
        "A service that others want healthy has a health check",
        Severity.Error,
        "src/Kronos.Rules/Dependencies/KRN7005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from site in DependencySite.Of(host)
           where site.Condition == DependencyCondition.Healthy && site.IsKnown
           let facts = ImageCatalogue.Of(host).Find(site.On)
           let problem = Problem(site.On, facts)
           where problem is not null
           select Find(
               site.Place,
               $"'{site.Service.Name}' waits until '{site.On.Name}' is healthy, but {problem}: it never becomes healthy, and Compose gives up "
               + $"(\"container has no healthcheck configured\"). {Mend(site, facts)}",
               new Place(site.On, nameof(Service.Health)));

    private static string? Problem(Service service, ImageFacts? facts) => service.Health?.Source switch
    {
        null when facts?.Health?.Source == HealthSource.Image => null,
        null => "that has no health check",
        HealthSource.None => $"that has none (\"{service.Health!.Reason}\")",
        HealthSource.Disabled => $"its check is switched off (\"{service.Health!.Reason}\")",
        _ => null,
    };

    private static string Mend(DependencySite site, ImageFacts? facts)
        => facts?.Health is { Source: not HealthSource.None } works
            ? $"Give '{site.On.Name}' its check, Health = {Written.Health(works)}, or wait only for its start: {site.On.Member}.Started."
            : $"Give '{site.On.Name}' a Health that checks it, or wait only for its start: {site.On.Member}.Started.";
}
