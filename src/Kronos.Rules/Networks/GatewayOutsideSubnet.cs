using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A network's gateway is one of the addresses that its subnet has for machines.</summary>
public sealed class GatewayOutsideSubnet : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2005",
        "A gateway is an address of its network's subnet",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from network in stack.Networks
           let problem = Problem(network)
           where problem is not null
           select Find(
               new Place(network, nameof(Network.Gateway)),
               $"The gateway '{network.Gateway}' of '{network.Name}' {problem}: Docker does not create the network. Leave Gateway out to get the "
                   + "subnet's first address.",
               network.Subnet is null ? [] : [Subnets.Place(network)]);

    private static string? Problem(Network network)
    {
        if (network.Gateway is null || (network.Subnet is not null && Subnets.Of(network) is null))
        {
            return null;
        }

        return !Cidr.TryParseAddress(network.Gateway, out var address) ? "is not an IPv4 address"
            : network.Proxy is not null ? "stands on the network of a proxy, of which each stack has a segment with a gateway of its own"
            : Subnets.Of(network) is not { } subnet ? "has no subnet to lie in"
            : !subnet.Contains(address) ? $"lies outside its subnet {subnet}"
            : subnet.Prefix < 31 && (address == subnet.First || address == subnet.Last) ? $"is the network's own or the broadcast address of {subnet}"
            : null;
    }
}
