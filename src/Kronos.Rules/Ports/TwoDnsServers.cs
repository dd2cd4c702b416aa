using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>One service of a host answers DNS. Two on the very same address are <see cref="PortPublishedTwice"/>'s business.</summary>
public sealed class TwoDnsServers : Rule
{
    private const int Dns = 53;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1005",
        "One service of a host answers DNS",
        Severity.Warning,
        "src/Kronos.Rules/Ports/KRN1005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var servers = PortClaim.Of(host).Where(claim => claim.Service is not null && claim.Holds(Dns)).GroupBy(claim => claim.Service!).ToList();
        foreach (var server in servers.Skip(1))
        {
            var first = servers[0];
            if (!server.Any(claim => first.Any(claim.Clashes)))
            {
                yield return Find(
                    server.First().Place,
                    $"'{server.Key.Name}' answers DNS on {server.First()}, and so does '{first.Key.Name}' on {first.First()}: which one a device asks "
                    + "depends on the address it uses, so blocked and local names come and go. Keep one of them, or let one ask the other on another port.",
                    first.First().Place);
            }
        }
    }
}
