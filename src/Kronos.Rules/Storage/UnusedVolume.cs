using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A volume that is declared is used.</summary>
public sealed class UnusedVolume : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4009",
        "A volume is mounted by a service",
        Severity.Warning,
        "src/Kronos.Rules/Storage/KRN4009.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var used = new HashSet<Volume>(MountSite.Of(host).Where(site => site.Mount.Volume is not null).Select(site => site.Mount.Volume!));
        return from volume in host.Volumes
               where !used.Contains(volume)
               select Find(
                   new Place(volume),
                   $"No service mounts the volume '{volume.Name}': what it should keep is kept elsewhere, often in the container, and lost with it. "
                   + $"Mount it, {volume.Member}.At(\"/data\"), or remove it.");
    }
}
