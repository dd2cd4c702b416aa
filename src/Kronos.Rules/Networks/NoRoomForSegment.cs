using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>The subnet of a proxy's network has a part for every stack on it.</summary>
public sealed class NoRoomForSegment : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2014",
        "The subnet of a proxy's network has room for every stack",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2014.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           where Subnets.Of(proxy.Web) is not null
           let segments = host.Segments.Where(segment => segment.Proxy.Equals(proxy)).ToList()
           let room = segments.Count(segment => segment.Subnet is not null)
           where room < segments.Count
           select Find(
               Subnets.Place(proxy.Web),
               $"The subnet {proxy.Web.Subnet} of '{proxy.Web.Name}' has room for {room} segments of 16 addresses, and {segments.Count} stacks are on it "
               + $"({string.Join(", ", segments.Select(segment => segment.Stack.Name))}): each gets one of its own, so that two applications never meet there. "
               + "Write a larger one, such as \"10.20.0.0/16\".");
}
