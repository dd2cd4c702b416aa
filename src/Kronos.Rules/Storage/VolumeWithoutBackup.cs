using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>Data that a service writes is saved, or somebody said why not.</summary>
public sealed class VolumeWithoutBackup : Rule
{
    // What nobody in its own stack saves; another's service may write it, or save it.
    private static readonly ListPerStack<Volume> Unsaved = new((_, stack) =>
    {
        var saved = MountSite.Of(stack).Where(site => Writes(site) && site.Service.Backup is not null).Select(site => site.Mount.Volume!);
        return stack.Volumes.Where(volume => volume.Backup is null).Except(saved);
    });

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4001",
        "What a service writes is backed up, or excused",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var written = new Lazy<ILookup<Volume, MountSite>>(() => MountSite.Of(host).Where(Writes).ToLookup(site => site.Mount.Volume!));
        return from volume in Unsaved.Of(host)
               let writers = written.Value[volume].ToList()
               where writers.Count > 0 && writers.All(site => site.Service.Backup is null)
               select Find(
                   new Place(volume),
                   $"Nobody backs up '{volume.Name}', which {Names(writers)} writes: when the disk dies, it is gone. "
                   + "Write Backup = Backup.Files, Backup.Stopped or Backup.Dump(…) on the service, "
                   + "or Backup = Backup.Skip(\"why it is no loss\") on the volume.",
                   [.. writers.Select(site => site.Place)]);
    }

    private static bool Writes(MountSite site) => site.Mount is { Kind: MountKind.Volume, ReadOnly: false, Volume: not null };

    private static string Names(IEnumerable<MountSite> writers)
        => string.Join(" and ", writers.Select(site => $"'{site.Service.Name}'").Distinct());
}
