using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A container cannot rewrite the machine.</summary>
public sealed class DangerousBind : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4011",
        "A container does not write into the system's folders",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4011.md");

    // Whatever lies below them belongs to the system too.
    private static readonly string[] Trees =
    [
        "/proc", "/sys", "/boot", "/usr", "/bin", "/sbin", "/lib",
        "/var/lib/docker", "/var/lib/containerd", "/etc/systemd", "/etc/cron.d",
    ];

    private static readonly string[] Folders = ["/", "/etc", "/dev", "/root", "/home", "/var", "/var/lib", "/etc/passwd", "/etc/shadow", "/etc/sudoers"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from site in MountSite.Of(stack)
           where !site.Mount.ReadOnly && site.HostPath is { } path
               && (Folders.Contains(path) || Trees.Any(tree => path == tree || path.StartsWith(tree + "/", StringComparison.Ordinal)))
           select Find(
               site.Place,
               $"'{site.Service.Name}' may write into '{site.HostPath}' of the machine: whoever breaks into it, or a slip of its own, changes "
               + "the system itself. "
               + "Mount it with readOnly: true, or mount only the folder that it needs.");
}
