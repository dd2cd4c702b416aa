using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A network that a service is on is a member of a stack of this host.</summary>
public sealed class NetworkOfNoStack : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2013",
        "A network is a public member of a stack of the host",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2013.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var known = new HashSet<Network>(host.Networks);
        return from service in host.Services
               from attachment in service.Networks.Indexed()
               let network = attachment.Item.Network
               where !known.Contains(network)
               select Find(
                   new Place(service, nameof(Service.Networks)).Item(attachment.Index),
                   $"'{service.Name}' is on '{network.Name}', which no stack of the host declares: Compose refuses a network that is defined nowhere. "
                   + (host.Stacks.Any(stack => stack.Stack.Equals(network.Owner))
                       ? $"Make it a public property of {network.Owner.Definition}: public Network {network.Member} => new(this);"
                       : $"Give the host the stack that owns it: public {network.Owner.Definition} {network.Owner.Definition} => new(this);"));
    }
}
