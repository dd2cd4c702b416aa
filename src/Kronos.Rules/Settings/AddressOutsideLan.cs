using Kronos.Inventory;
using Kronos.Rules.Networks;

namespace Kronos.Rules.Settings;

/// <summary>The address of a host lies in its local network.</summary>
public sealed class AddressOutsideLan : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8032",
        "The address of a host lies in its local network",
        Severity.Warning,
        "src/Kronos.Rules/Settings/KRN8032.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        if (Subnets.Lan(host) is { } lan && Cidr.TryParseAddress(host.Host.Address.Value, out var address) && address != 0 && !lan.Contains(address))
        {
            yield return Find(
                new Place(host.Host, nameof(Host.Address)),
                $"The address of the machine, {Cidr.Format(address)}, is not in the local network {lan}: the firewall lets in the devices of {lan}, "
                + $"and they look for the machine elsewhere. Write an address such as \"{AddressUnfit.Example(lan)}\", or mend Lan.",
                new Place(host.Host, nameof(Host.Lan)));
        }
    }
}
