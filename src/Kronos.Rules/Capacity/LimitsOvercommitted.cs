using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>Limits promise a little more than there is, because not everybody needs everything at once.</summary>
public sealed class LimitsOvercommitted : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6002",
        "The memory limits together stay below one and a half times the machine's memory",
        Severity.Warning,
        "src/Kronos.Rules/Capacity/KRN6002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => Overcommitment.Of(host) is var limits && limits.IsBeyond(1.5m) && !limits.IsBeyond(2)
            ? [Find(limits.Place, limits.Message("one and a half times"), limits.Limits)]
            : [];
}
