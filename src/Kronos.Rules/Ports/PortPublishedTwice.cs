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
        for (var i = 0; i < claims.Count; i++)
        {
            var later = claims[i];
            if (claims.Take(i).FirstOrDefault(later.Clashes) is { } first && later.Service is not null)
            {
                yield return Find(later.Place, Message(later, first, later.NextFree(claims)), first.Place);
            }
        }
    }

    private static string Message(PortClaim later, PortClaim first, int? free)
    {
        var holder = first.Service is null ? "the machine itself" : $"'{first.Service.Name}'";
        var mend = free is null
            ? "Take one of the two away."
            : $"Publish it on a port that is free, such as {free}, or on another address.";
        return $"'{later.Service!.Name}' {later.How} {later}, but {holder} {first.How} {first} already: "
            + $"whichever starts second fails with \"address already in use\". {mend}";
    }
}
