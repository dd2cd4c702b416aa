using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A network that a service is on is a member of a stack of this host.</summary>
public sealed class NetworkOfNoStack : Rule
{
    // What a stack uses and does not own.
    private static readonly ListPerStack<(Service Service, Network Network, Place Place)> Foreign = new((_, stack) =>
        from service in stack.Services
        from attachment in service.Networks.Indexed()
        where !stack.Networks.Contains(attachment.Item.Network)
        select (service, attachment.Item.Network, new Place(service, nameof(Service.Networks)).Item(attachment.Index)));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2013",
        "A network is a public member of a stack of the host",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2013.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from use in Foreign.Of(host)
           let service = use.Service
           let network = use.Network
           where host.Find(network.Owner)?.Networks.Contains(network) != true
           select Find(
               use.Place,
               $"'{service.Name}' is on '{network.Name}', which no stack of the host declares: Compose refuses a network that is defined nowhere. "
               + (host.Find(network.Owner) is not null
                   ? $"Make it a public property of {network.Owner.Definition}: public Network {network.Member} => new(this);"
                   : $"Give the host the stack that owns it: public {network.Owner.Definition} {network.Owner.Definition} => new(this);"));
}
