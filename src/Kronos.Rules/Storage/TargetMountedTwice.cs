using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A path of a container shows one thing.</summary>
public sealed class TargetMountedTwice : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4003",
        "A path in a container is mounted once",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from same in Targets(service).GroupBy(target => target.Path, StringComparer.Ordinal)
           from later in same.Skip(1)
           select Find(
               later.Place,
               $"'{service.Name}' mounts {same.First().What} and {later.What} at '{same.Key}': Compose keeps one of the two and drops the other "
               + "without a word. "
               + "Give one of them another path.",
               same.First().Place);

    private static IEnumerable<(string Path, string What, Place Place)> Targets(Service service)
    {
        var volumes = service.Volumes.Indexed()
            .Select(mount => (mount.Item.Target, What(mount.Item), new Place(service, nameof(Service.Volumes)).Item(mount.Index)));
        var configs = service.Configs.Indexed()
            .Select(config => (config.Item.Target, $"'{config.Item.Config.Name}'", new Place(service, nameof(Service.Configs)).Item(config.Index)));
        var secrets = service.Secrets.Distinct().Where(secret => secret.Target is not null).Select(secret => (Text.PathOf(secret).Known, $"'{secret.Name}'", new Place(secret, nameof(Secret.Target))));
        return volumes.Concat(configs).Concat(secrets).Select(target => (target.Item1.Length > 1 ? target.Item1.TrimEnd('/') : target.Item1, target.Item2, target.Item3));
    }

    private static string What(Mount mount) => mount.Kind switch
    {
        MountKind.Volume => $"'{mount.Volume!.Name}'",
        MountKind.Bind => $"'{mount.Source!.Known}'",
        _ => "memory",
    };
}
