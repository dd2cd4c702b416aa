using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>A service waits for another once.</summary>
public sealed class DependencyTwice : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7003",
        "A service names another once in DependsOn",
        Severity.Error,
        "src/Kronos.Rules/Dependencies/KRN7003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from same in DependencySite.Within(stack).GroupBy(site => (site.Service, site.On))
           let first = same.First()
           from later in same.Skip(1)
           select Find(
               later.Place,
               $"'{later.Service.Name}' waits for '{later.On.Name}' twice, {Conditions(first, later)}: a compose file has one entry for each service it waits for. "
               + $"Keep {(first.Condition == later.Condition ? "one" : "the stricter one")}: {later.On.Member}.{Stricter(first, later)}.",
               first.Place);

    private static string Conditions(DependencySite first, DependencySite later)
        => first.Condition == later.Condition ? "both times until it is " + Word(first) : $"until it is {Word(first)} and until it is {Word(later)}";

    private static string Word(DependencySite site) => site.Condition.ToString().ToLowerInvariant();

    private static DependencyCondition Stricter(DependencySite first, DependencySite later)
        => first.Condition > later.Condition ? first.Condition : later.Condition;
}
