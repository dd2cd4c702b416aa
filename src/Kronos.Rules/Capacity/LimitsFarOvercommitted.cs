using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>Limits that promise twice what there is protect nobody.</summary>
public sealed class LimitsFarOvercommitted : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6003",
        "The memory limits together stay below twice the machine's memory",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => Overcommitment.Of(host) is var limits && limits.IsBeyond(2)
            ? [Find(limits.Place, limits.Message("twice"), limits.Limits)]
            : [];
}
