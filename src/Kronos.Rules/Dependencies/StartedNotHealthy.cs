using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>Who needs a database waits until it answers.</summary>
public sealed class StartedNotHealthy : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7007",
        "A service waits until its database is healthy, not only started",
        Severity.Warning,
        "src/Kronos.Rules/Dependencies/KRN7007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from site in DependencySite.Of(host)
           where site.Condition == DependencyCondition.Started && site.IsKnown
           let facts = ImageCatalogue.Of(host).Find(site.On)
           where facts?.Database is not null
           let hasCheck = site.On.Health?.Source is HealthSource.Command or HealthSource.Image
           select Find(
               site.Place,
               $"'{site.Service.Name}' waits only until the container of the database '{site.On.Name}' exists: after a reboot the database still reads its "
               + "files when the first connection comes, and what does not try again stays broken. "
               + $"Write {site.On.Member}.Healthy{(hasCheck ? "" : $" and give '{site.On.Name}' a health check{Check(facts)}")}.",
               new Place(site.On, nameof(Service.Health)));

    private static string Check(ImageFacts facts) => facts.Health is { Source: not HealthSource.None } works ? $": Health = {Written.Health(works)}" : "";
}
