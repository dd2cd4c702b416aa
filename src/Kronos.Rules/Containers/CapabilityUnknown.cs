using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Containers;

/// <summary>What is given to a container or taken from it is a capability.</summary>
public sealed class CapabilityUnknown : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8051",
        "A capability is one that Linux has",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8051.md");

    // capabilities(7); Docker takes each with or without CAP_ in front, in any case.
    private static readonly string[] Names =
    [
        "ALL",
        "AUDIT_CONTROL", "AUDIT_READ", "AUDIT_WRITE", "BLOCK_SUSPEND", "BPF", "CHECKPOINT_RESTORE", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID",
        "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW",
        "PERFMON", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYSLOG", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE",
        "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "WAKE_ALARM",
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Capabilities is not null
           from entry in Lists(service.Capabilities!)
           let name = Plain(entry.Name)
           where !Names.Contains(name)
           select Find(
               entry.Place,
               $"'{entry.Name}' of '{service.Name}' is no capability of Linux: Docker does not create the container.{Spelling.Suggestion(name, Names)} capabilities(7) has the list.");

    private static IEnumerable<(string Name, Place Place)> Lists(Capabilities capabilities)
        => capabilities.Add.Indexed().Select(entry => (entry.Item, new Place(capabilities, nameof(Capabilities.Add)).Item(entry.Index)))
            .Concat(capabilities.Drop.Indexed().Select(entry => (entry.Item, new Place(capabilities, nameof(Capabilities.Drop)).Item(entry.Index))));

    private static string Plain(string name)
        => name.ToUpperInvariant() is var upper && upper.StartsWith("CAP_", StringComparison.Ordinal) ? upper.Substring("CAP_".Length) : upper;
}
