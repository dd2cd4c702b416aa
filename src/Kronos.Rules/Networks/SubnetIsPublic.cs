using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A subnet takes no addresses that belong to others on the internet.</summary>
public sealed class SubnetIsPublic : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2004",
        "A subnet is taken from private address space",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in Subnets.Of(host)
           where !AddressSpace.IsPrivate(item.Cidr)
           select Find(Subnets.Place(item.Network), $"{Problem(item)} Write a private one, such as \"{Subnets.Free(host)}\".");

    private static string Problem((Network Network, Cidr Cidr) item)
        => AddressSpace.CloudflareIn(item.Cidr) is { } block
            ? $"The subnet {item.Cidr} of '{item.Network.Name}' takes addresses of Cloudflare ({block}): answers to visitors "
                + "that come through Cloudflare stay on this machine, and they see error 521 or 522."
            : $"The subnet {item.Cidr} of '{item.Network.Name}' is not private: whoever has these addresses on the internet cannot be reached "
                + "from this machine.";
}
