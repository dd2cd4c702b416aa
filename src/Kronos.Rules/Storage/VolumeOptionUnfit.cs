using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>The options of a volume are ones that Docker's own driver takes, all that belong together.</summary>
public sealed class VolumeOptionUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4018",
        "A volume's options are ones that its driver takes",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4018.md");

    private const string Type = "type";
    private const string Device = "device";

    private static readonly string[] Keys = [Type, Device, "o", "size"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => stack.Volumes.Where(volume => volume.Options.Count > 0 || volume.Driver is not null).SelectMany(volume => volume.Path is null ? Options(volume) : Unused(volume));

    private IEnumerable<Finding> Options(Volume volume)
    {
        // What the driver of a plugin takes, only the plugin knows.
        if (volume.Driver is not (null or "local"))
        {
            return [];
        }

        var unknown = from key in volume.Options.Keys
                      where !Keys.Contains(key)
                      select Find(
                          new Place(volume, nameof(Volume.Options)).KeyOf(key),
                          $"The volume '{volume.Name}' has the option '{key}', which Docker's driver does not take: it does not create the volume.{Spelling.Suggestion(key, Keys)} There are {string.Join(", ", Keys)}.");
        var missing = new[] { Type, Device }.Where(key => !volume.Options.ContainsKey(key) && volume.Options.Keys.Any(other => other is Type or Device or "o"))
            .Select(key => Find(
                new Place(volume, nameof(Volume.Options)),
                $"The volume '{volume.Name}' has no option '{key}', and without it Docker does not create the volume. Write [\"{key}\"] = \"{(key == Type ? "nfs" : ":/export/photos")}\" as it is mounted."));
        return unknown.Concat(missing);
    }

    private IEnumerable<Finding> Unused(Volume volume)
    {
        yield return Find(
            new Place(volume, volume.Driver is null ? nameof(Volume.Options) : nameof(Volume.Driver)),
            $"The volume '{volume.Name}' is a folder of the machine, and Docker mounts it without a driver: what is written here is used by nobody. Leave it out, or leave Path out.",
            new Place(volume, nameof(Volume.Path)));
    }
}
