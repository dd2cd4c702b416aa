using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>Data that a service writes is saved, or somebody said why not.</summary>
public sealed class VolumeWithoutBackup : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4001",
        "What a service writes is backed up, or excused",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var written = MountSite.Of(host).Where(site => site.Mount is { Kind: MountKind.Volume, ReadOnly: false, Volume: not null }).ToLookup(site => site.Mount.Volume);
        return from volume in host.Volumes
               where volume.Backup is null
               let writers = written[volume].ToList()
               where writers.Count > 0 && writers.All(site => site.Service.Backup is null)
               select Find(
                   new Place(volume),
                   $"Nobody backs up '{volume.Name}', which {Names(writers)} writes: when the disk dies, it is gone. "
                   + "Write Backup = Backup.Files, Backup.Stopped or Backup.Dump(…) on the service, "
                   + "or Backup = Backup.Skip(\"why it is no loss\") on the volume.",
                   [.. writers.Select(site => site.Place)]);
    }

    private static string Names(IEnumerable<MountSite> writers)
        => string.Join(" and ", writers.Select(site => $"'{site.Service.Name}'").Distinct());
}
