using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>No stack is called like something that the host does for itself.</summary>
public sealed class UnitNameTaken : Rule
{
    /// <summary>What the host does for itself, a unit each.</summary>
    private static readonly string[] Own = ["backup", "backup-check", "firewall", "notify", "prune", "update-check"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8002",
        "No stack is called like a unit of the host itself",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from stack in host.Stacks.Select(stack => stack.Stack)
           where Own.Contains(stack.Name)
           select Find(
               new Place(stack, nameof(Stack.Name)),
               $"The stack '{stack.Name}' would have the unit {host.Host.Name}-{stack.Name}.service, which the host needs for itself: one would take the other's place. "
               + $"Set another name: Name = \"{stack.Name}-app\".");
}
