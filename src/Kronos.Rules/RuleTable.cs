namespace Kronos.Rules;

/// <summary>Every rule there is, in the order of their ids.</summary>
public static class RuleTable
{
    /// <summary>The rules that check a host.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];

    /// <summary>What can be reported: the findings of the rules, and what the evaluator and the build step say.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [.. Rules.Select(rule => rule.Info)];

    /// <summary>Checks a host against every rule.</summary>
    /// <param name="host">The host.</param>
    public static IEnumerable<Finding> Check(Inventory.HostInventory host) => Rules.SelectMany(rule => rule.Check(host));
}
