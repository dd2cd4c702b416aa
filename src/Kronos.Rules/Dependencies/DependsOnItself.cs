using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>A service does not wait for itself.</summary>
public sealed class DependsOnItself : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7002",
        "A service does not wait for itself",
        Severity.Error,
        "src/Kronos.Rules/Dependencies/KRN7002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from site in DependencySite.Within(stack)
           where site.On.Equals(site.Service)
           select Find(
               site.Place,
               $"'{site.Service.Name}' waits for itself, so it never starts, and Compose refuses the file. "
               + "Name the service that was meant, or take the dependency away.");
}
