using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Storage;

namespace Kronos.Rules.Images;

/// <summary>What is mounted is where the image keeps its data, and not where another one does.</summary>
public sealed class ForeignFolderMounted : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5018",
        "A volume is mounted where this image keeps its data",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5018.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from site in MountSite.Of(stack)
           let facts = images.Find(site.Service)
           where facts is not null
           let foreign = Of(facts, site.Mount)
           where foreign is not null
           select Find(
               site.Place,
               $"'{site.Service.Name}' mounts something at '{site.Mount.Target}', where {foreign.Of} keeps its data, but '{site.Service.Image}' keeps it in '{foreign.Instead}': "
               + $"what it writes lands in a volume without a name and is lost with the next update, or it refuses to start. Mount it at {Written.String(foreign.Instead)}.");

    /// <summary>Whose folder a mount is at when it is not the image's.</summary>
    internal static ForeignFolder? Of(ImageFacts facts, Mount mount)
        => facts.ForeignFolders.FirstOrDefault(folder => mount.Target.TrimEnd('/') is var target
            && (target == folder.Path || target.StartsWith(folder.Path + "/", StringComparison.Ordinal)));
}
