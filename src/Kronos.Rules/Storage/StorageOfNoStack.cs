using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A volume, secret or configuration file that is used is a member of a stack of this host.</summary>
public sealed class StorageOfNoStack : Rule
{
    // What a stack uses and does not own.
    private static readonly ListPerStack<(Service Service, Owned Thing, Place Place)> Foreign = new((_, stack) =>
    {
        var own = new HashSet<Owned>(OwnedBy(stack));
        return from service in stack.Services
               from used in Of(service)
               where !own.Contains(used.Thing)
               select (service, used.Thing, used.Place);
    });

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4015",
        "Volumes, secrets and configuration files are public members of a stack of the host",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4015.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from use in Foreign.Of(host)
           let service = use.Service
           let used = (use.Thing, use.Place)
           where host.Find(used.Thing.Owner) is not { } stack || !OwnedBy(stack).Contains(used.Thing)
           let kind = used.Thing.GetType().Name
           let owner = used.Thing.Owner
           select Find(
               used.Place,
               $"'{service.Name}' uses the {kind.ToLowerInvariant()} '{used.Thing.Name}', which no stack of the host declares: Compose "
               + "refuses what is defined nowhere. "
               + (host.Find(owner) is not null
                   ? $"Make it a public property of {owner.Definition}: public {kind} {used.Thing.Member}."
                   : $"Give the host the stack that owns it: public {owner.Definition} {owner.Definition} => new(this);"));

    private static IEnumerable<Owned> OwnedBy(StackInventory stack) => stack.Volumes.Concat<Owned>(stack.Secrets).Concat(stack.Configs);

    private static IEnumerable<(Owned Thing, Place Place)> Of(Service service)
    {
        var volumes = service.Volumes.Indexed().Where(mount => mount.Item.Volume is not null)
            .Select(mount => ((Owned)mount.Item.Volume!, new Place(service, nameof(Service.Volumes)).Item(mount.Index)));
        var secrets = service.Secrets.Indexed().Select(secret => ((Owned)secret.Item, new Place(service, nameof(Service.Secrets)).Item(secret.Index)));
        var configs = service.Configs.Indexed().Select(config => ((Owned)config.Item.Config, new Place(service, nameof(Service.Configs)).Item(config.Index)));
        return volumes.Concat(secrets).Concat(configs);
    }
}
