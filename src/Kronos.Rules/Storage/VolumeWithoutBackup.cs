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
        => from volume in host.Volumes
           where volume.Backup is null
           let writers = MountSite.Of(host).Where(site => Writes(site, volume)).ToList()
           where writers.Count > 0 && writers.All(site => site.Service.Backup is null)
           select Find(
               new Place(volume),
               $"Nobody backs up '{volume.Name}', which {Names(writers)} writes: when the disk dies, it is gone. "
               + "Write Backup = Backup.Files, Backup.Stopped or Backup.Dump(…) on the service, "
               + "or Backup = Backup.Skip(\"why it is no loss\") on the volume.",
               [.. writers.Select(site => site.Place)]);

    private static bool Writes(MountSite site, Volume volume)
        => site.Mount.Kind == MountKind.Volume && !site.Mount.ReadOnly && volume.Equals(site.Mount.Volume);

    private static string Names(IEnumerable<MountSite> writers)
        => string.Join(" and ", writers.Select(site => $"'{site.Service.Name}'").Distinct());
}
