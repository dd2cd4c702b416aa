using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A fixed address is one that the network's subnet has for a container.</summary>
public sealed class StaticAddressInvalid : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2006",
        "A fixed address is one that its network's subnet has to give",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from attachment in service.Networks.Indexed()
           let problem = Problem(attachment.Item)
           where problem is not null
           select Find(
               new Place(service, nameof(Service.Networks)).Item(attachment.Index),
               $"The address '{attachment.Item.Address}' of '{service.Name}' on '{attachment.Item.Network.Name}' {problem}: the container does not start.",
               attachment.Item.Network.Subnet is null ? [] : [Subnets.Place(attachment.Item.Network)]);

    private static string? Problem(Attachment attachment)
    {
        var network = attachment.Network;
        if (attachment.Address is null || (network.Subnet is not null && Subnets.Of(network) is null))
        {
            return null;
        }

        if (!Cidr.TryParseAddress(attachment.Address, out var address))
        {
            return "is not an IPv4 address";
        }

        if (network.Proxy is not null)
        {
            return "is fixed on the network of a proxy, of which each stack has a segment of its own whose subnet Kronos chooses";
        }

        if (Subnets.Of(network) is not { } subnet)
        {
            return "is fixed on a network without a Subnet, and Docker accepts it only where the subnet is fixed too";
        }

        // Docker takes the first address when the record names no gateway; an internal network has one as well.
        var gateway = Cidr.TryParseAddress(network.Gateway, out var given) ? given : subnet.First + 1;
        return !subnet.Contains(address) ? $"lies outside the subnet {subnet}"
            : address == gateway ? $"is the gateway of {subnet}"
            : subnet.Prefix >= 31 ? null
            : address == subnet.First ? $"is the network's own address in {subnet}"
            : address == subnet.Last ? $"is the broadcast address of {subnet}"
            : null;
    }
}
