using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A volume that is declared is used.</summary>
public sealed class UnusedVolume : Rule
{
    // What no service of its own stack mounts; another's may.
    private static readonly ListPerStack<Volume> Unused = new((_, stack) => stack.Volumes.Except(MountSite.Of(stack).Select(site => site.Mount.Volume).OfType<Volume>()));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4009",
        "A volume is mounted by a service",
        Severity.Warning,
        "src/Kronos.Rules/Storage/KRN4009.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var used = new Lazy<HashSet<Volume>>(() => [.. MountSite.Of(host).Select(site => site.Mount.Volume).OfType<Volume>()]);
        return from volume in Unused.Of(host)
               where !used.Value.Contains(volume)
               select Find(
                   new Place(volume),
                   $"No service mounts the volume '{volume.Name}': what it should keep is kept elsewhere, often in the container, and lost with it. "
                   + $"Mount it, {volume.Member}.At(\"/data\"), or remove it.");
    }
}
