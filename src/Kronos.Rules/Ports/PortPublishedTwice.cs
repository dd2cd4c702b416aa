using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>An address, a port and a protocol of the host belong to one service.</summary>
public sealed class PortPublishedTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1002",
        "A port of the host is published once",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var claims = PortClaim.Of(host);

        // Only what holds one of its ports can be in the way of a claim; ranges are few.
        var single = new Dictionary<int, List<(int Position, PortClaim Claim)>>();
        var ranges = new List<(int Position, PortClaim Claim)>();
        foreach (var (later, position) in claims.Indexed())
        {
            var before = later.First < later.Last ? claims.Take(position) : (single.TryGetValue(later.First, out var same) ? same : []).Concat(ranges).OrderBy(item => item.Position).Select(item => item.Claim);
            if (later.Service is not null && before.FirstOrDefault(later.Clashes) is { } first)
            {
                yield return Find(later.Place, Message(later, first, later.NextFree(claims)), first.Place);
            }

            (later.First < later.Last ? ranges : single.TryGetValue(later.First, out var known) ? known : single[later.First] = []).Add((position, later));
        }
    }

    private static string Message(PortClaim later, PortClaim first, int? free)
    {
        if (later.Service!.Equals(first.Service))
        {
            return $"'{later.Service.Name}' {later.How} {later} twice{(later.ToString() == first.ToString() ? "" : $", once as {first}")}: the second fails with \"address already in use\". Take one of the two away.";
        }

        var holder = first.Service is null ? "the machine itself" : $"'{first.Service.Name}'";
        var mend = free is null ? "Take one of the two away." : later.Moved(free.Value);
        return $"'{later.Service!.Name}' {later.How} {later}, but {holder} {first.How} {first} already: "
            + $"whichever starts second fails with \"address already in use\". {mend}";
    }
}
