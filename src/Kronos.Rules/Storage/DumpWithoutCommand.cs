using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A dump has a command that writes it.</summary>
public sealed class DumpWithoutCommand : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4014",
        "A dump names its command",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4014.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
    {
        var services = stack.Services.Select(service => (Place: new Place(service, nameof(Service.Backup)), service.Name, service.Backup));
        var volumes = stack.Volumes.Select(volume => (Place: new Place(volume, nameof(Volume.Backup)), volume.Name, volume.Backup));
        return from item in services.Concat(volumes)
               where item.Backup is { Kind: BackupKind.Dump } dump && (dump.Command.Count == 0 || string.IsNullOrWhiteSpace(dump.Command[0]))
               select Find(
                   item.Place,
                   $"The dump of '{item.Name}' has no command, so nothing would be saved. Write the program that writes everything to its standard output, "
                   + "such as Backup.Dump(\"pg_dumpall\", \"-U\", \"postgres\").");
    }
}
