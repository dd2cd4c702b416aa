using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Traefik;

namespace Kronos.Rules.Networks;

/// <summary>An alias of a service is a host name that no other container on the network has.</summary>
public sealed class AliasUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2017",
        "An alias is a host name, and no other service's",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2017.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
    {
        var names = (from service in stack.Services
                     from attachment in service.Networks
                     select (attachment.Network, service.Name, Service: service)).ToLookup(member => (member.Network, member.Name), member => member.Service);
        return from service in stack.Services
               from attachment in service.Networks.Indexed()
               from alias in attachment.Item.Aliases.Indexed()
               let name = alias.Item.Known
               let other = names[(attachment.Item.Network, name)].FirstOrDefault(other => !other.Equals(service))
               let problem = name.Length == 0 ? "is empty"
                   : HostNames.Reason(name) is { } reason ? "is no host name: " + reason
                   : other is not null ? $"is the name of another service on '{attachment.Item.Network.Name}': whoever asks gets now the one and now the other"
                   : null
               where problem is not null
               select Find(
                   new Place(attachment.Item, nameof(Attachment.Aliases)).Item(alias.Index),
                   $"The alias '{name}' of '{service.Name}' {problem}. Write letters, digits and hyphens, and a name that nobody else has.",
                   other is null || !HostNames.IsName(name) ? [] : [new Place(other)]);
    }
}
