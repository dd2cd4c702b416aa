using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A subnet, and the local network, can be read as CIDR.</summary>
public sealed class MalformedSubnet : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2001",
        "A subnet is an IPv4 network and its prefix",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var subnets = from network in host.Networks
                      where network.Subnet is not null && !Cidr.TryParse(network.Subnet, out _)
                      select Find(Subnets.Place(network), Message($"The subnet '{network.Subnet}' of '{network.Name}'", network.Subnet!, Subnets.Free(host)));
        return Cidr.TryParse(host.Host.Lan.Value, out var lan)
            ? subnets
            : subnets.Prepend(Find(new Place(host.Host, nameof(Host.Lan)), Message($"The local network '{host.Host.Lan.Value}'", host.Host.Lan.Value, lan)));
    }

    private static string Message(string what, string text, Cidr example)
    {
        if (Cidr.TryParseLoosely(text, out var meant, out var address))
        {
            return $"{what} has bits set behind its prefix: {Cidr.Format(address)} is an address in {meant}, not a network. Write \"{meant}\".";
        }

        var shown = example.Prefix == 0 ? "192.168.1.0/24" : example.ToString();
        return $"{what} is not an IPv4 network in CIDR notation: four numbers from 0 to 255, a slash, and a prefix from 0 to 32. Write it like \"{shown}\".";
    }
}
