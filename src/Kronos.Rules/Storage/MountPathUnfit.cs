using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>Paths of mounts begin at the root, and have no colon in them.</summary>
public sealed class MountPathUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4004",
        "The paths of a mount are whole",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
    {
        var sources = MountSite.Of(stack)
            .Where(site => site.Mount.Kind == MountKind.Bind && !IsAbsolute(site.Mount.Source!.Known))
            .Select(site => Source(site.Place, $"'{site.Service.Name}' mounts '{site.Mount.Source!.Known}' of the host"));
        var targets = MountSite.Of(stack).Select(site => (site.Service, site.Mount.Target, site.Place))
            .Concat(from service in stack.Services
                    from config in service.Configs.Indexed()
                    select (service, config.Item.Target, new Place(service, nameof(Service.Configs)).Item(config.Index)))
            .Where(site => !IsAbsolute(site.Item2) || site.Item2.Trim('/').Length == 0)
            .Select(site => Find(
                site.Item3,
                $"'{site.Item1.Name}' mounts something at '{site.Item2}' in the container, which Docker refuses: "
                + "it must be a path from the root, and not the root itself. "
                + $"Write \"/{(site.Item2.Trim('.', '/') is { Length: > 0 } name ? name : "data")}\"."));
        var folders = stack.Volumes
            .Where(volume => volume.Path is not null && !IsAbsolute(volume.Path.Known))
            .Select(volume => Source(new(volume, nameof(Volume.Path)), $"'{volume.Name}' lies in '{volume.Path!.Known}' of the host"));
        return sources.Concat(targets).Concat(folders).Concat(MountSite.Of(stack).Where(site => HasColon(site.Mount.Source?.Known ?? "") || HasColon(site.Mount.Target)).Select(Divided));
    }

    private Finding Divided(MountSite site)
        => Find(
            site.Place,
            $"'{site.Service.Name}' mounts '{site.Mount.Source?.Known ?? site.Mount.Target}' at '{site.Mount.Target}', and Docker takes the colon in it for the end of a path: "
            + "it does not create the container. Give the folder another name.");

    // Compose writes the two paths with a colon between them when it asks Docker.
    private static bool HasColon(string path) => path.IndexOf(':') >= 0;

    private static bool IsAbsolute(string path) => path.StartsWith("/", StringComparison.Ordinal);

    private Finding Source(Place place, string what)
        => Find(
            place,
            $"{what}, which is no path from the root: Compose takes it for a path beside the compose file, and your data is not there. "
            + "Write the whole path, best below the data root: $\"{Host.DataRoot}/…\".");
}
