using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>Two networks of a host have no address in common.</summary>
public sealed class SubnetsOverlap : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2002",
        "The subnets of two networks do not overlap",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var subnets = Subnets.Of(host);
        for (var i = 0; i < subnets.Count; i++)
        {
            var (network, cidr) = subnets[i];
            var (first, taken) = subnets.Take(i).FirstOrDefault(other => other.Cidr.Overlaps(cidr));
            if (first is not null)
            {
                yield return Find(
                    Subnets.Place(network),
                    $"The subnet {cidr} of '{network.Name}' overlaps {taken} of '{first.Name}': Docker creates the second network not at all "
                    + $"(\"Pool overlaps with other one on this address space\"). Write a free one, such as \"{Subnets.Free(host)}\".",
                    Subnets.Place(first));
            }
        }
    }
}
