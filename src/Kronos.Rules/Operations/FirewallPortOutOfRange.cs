using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>The firewall's own ports exist.</summary>
public sealed class FirewallPortOutOfRange : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8006",
        "The ports that the firewall opens are between 1 and 65535",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from port in host.Host.Firewall.LanTcp.Concat(host.Host.Firewall.LanUdp)
           where port is < 1 or > 65535
           select Find(
               new Place(host.Host, nameof(Host.Firewall)),
               $"The firewall opens port {port} of the machine to the local network, and there is none: nft would refuse the whole file. Write a number between 1 and 65535.");
}
