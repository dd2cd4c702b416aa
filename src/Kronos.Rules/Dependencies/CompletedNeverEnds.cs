using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>What is waited for until it has ended may end.</summary>
public sealed class CompletedNeverEnds : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7006",
        "A service that others want completed is not restarted when it ends",
        Severity.Error,
        "src/Kronos.Rules/Dependencies/KRN7006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from site in DependencySite.Of(host)
           where site.Condition == DependencyCondition.Completed && site.IsKnown
           let policy = DependencySite.RestartOf(site.On)
           where policy is RestartPolicy.Always or RestartPolicy.UnlessStopped
           select Find(
               site.Place,
               $"'{site.Service.Name}' waits until '{site.On.Name}' has ended, but Docker starts that again whenever it ends "
               + $"(Restart = RestartPolicy.{policy}{(site.On.Restart is null ? ", the host's default" : "")}): it never counts as completed, and "
               + $"'{site.Service.Name}' never starts. Write Restart = RestartPolicy.No on '{site.On.Name}', or RestartPolicy.OnFailure to try again after an error.",
               new Place(site.On, nameof(Service.Restart)));
}
