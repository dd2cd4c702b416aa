using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>What a backup leaves out is a path below what it saves.</summary>
public sealed class ExcludeUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4019",
        "What a backup leaves out lies in the folder that it saves",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4019.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from backup in stack.Services.Select(service => (service.Backup, service.Name)).Concat(stack.Volumes.Select(volume => (volume.Backup, volume.Name)))
           where backup.Backup is not null
           from entry in backup.Backup!.Exclude.Indexed()
           let problem = Problem(entry.Item)
           where problem is not null
           select Find(new Place(backup.Backup!, nameof(Backup.Exclude)).Item(entry.Index), $"The backup of '{backup.Name}' leaves out '{entry.Item}', which {problem}");

    private static string? Problem(string path)
        => path.Trim().Trim('/').Length == 0 ? "is the whole folder: nothing would be saved. Write Backup.Skip(\"why it is no loss\") if that is meant."
            : path[0] == '/' ? "begins at the root: each path begins in the folder that is saved, not in the container. Take the slash away, and what the folder is called there."
            : path.Split('/').Any(part => part is "." or "..") ? "leads out of the folder and back. Write the path from the folder itself."
            : path.Any(char.IsControl) ? "has a control character in it. Take it out."
            : null;
}
