using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A volume, secret or configuration file that is used is a member of a stack of this host.</summary>
public sealed class StorageOfNoStack : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4015",
        "Volumes, secrets and configuration files are public members of a stack of the host",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4015.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var known = new HashSet<Owned>(host.Stacks.SelectMany(stack => stack.Volumes.Concat<Owned>(stack.Secrets).Concat(stack.Configs)));
        return from service in host.Services
               from used in Of(service)
               where !known.Contains(used.Thing)
               let kind = used.Thing.GetType().Name
               let owner = used.Thing.Owner
               select Find(
                   used.Place,
                   $"'{service.Name}' uses the {kind.ToLowerInvariant()} '{used.Thing.Name}', which no stack of the host declares: Compose "
                   + "refuses what is defined nowhere. "
                   + (host.Stacks.Any(stack => stack.Stack.Equals(owner))
                       ? $"Make it a public property of {owner.Definition}: public {kind} {used.Thing.Member}."
                       : $"Give the host the stack that owns it: public {owner.Definition} {owner.Definition} => new(this);"));
    }

    private static IEnumerable<(Owned Thing, Place Place)> Of(Service service)
    {
        var volumes = service.Volumes.Indexed().Where(mount => mount.Item.Volume is not null)
            .Select(mount => ((Owned)mount.Item.Volume!, new Place(service, nameof(Service.Volumes)).Item(mount.Index)));
        var secrets = service.Secrets.Indexed().Select(secret => ((Owned)secret.Item, new Place(service, nameof(Service.Secrets)).Item(secret.Index)));
        var configs = service.Configs.Indexed().Select(config => ((Owned)config.Item.Config, new Place(service, nameof(Service.Configs)).Item(config.Index)));
        return volumes.Concat(secrets).Concat(configs);
    }
}
