using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>What an image keeps outlives its container.</summary>
public sealed class DataNotMounted : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5014",
        "The folders in which an image keeps its data are mounted",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5014.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let facts = images.Find(service)
           where facts is not null
           from folder in facts.Data
           where !service.Volumes.Any(mount => Covers(mount.Target, folder)) && !service.Volumes.Any(mount => ForeignFolderMounted.Of(facts, mount) is not null)
           select Find(
               new Place(service, nameof(Service.Volumes)),
               $"'{service.Image}' keeps its data in '{folder}', and '{service.Name}' mounts nothing there: it lands in a volume without a name, is in no backup, and "
               + $"is gone when the container is made anew, which every update does. Declare public Volume Data => new(this); and write Volumes = [Data.At({Written.String(folder)})].");

    private static bool Covers(string target, string folder)
        => target.TrimEnd('/') is var mounted && (folder == mounted || folder.StartsWith(mounted + "/", StringComparison.Ordinal) || mounted.StartsWith(folder + "/", StringComparison.Ordinal));
}
