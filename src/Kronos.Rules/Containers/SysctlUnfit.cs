using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Containers;

/// <summary>A kernel parameter belongs to a namespace of the container.</summary>
public sealed class SysctlUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8054",
        "A kernel parameter is one that a container has of its own",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8054.md");

    // runc: validator.go; with the host's network namespace there is no net of its own.
    private static readonly string[] OfIpc =
        ["kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from key in service.Sysctls.Keys
           let problem = Problem(key, service.HostNetwork is not null)
           where problem is not null
           select Find(new Place(service, nameof(Service.Sysctls)).KeyOf(key), $"'{service.Name}' sets '{key}', {problem}");

    private static string? Problem(string key, bool hostNetwork) => key switch
    {
        _ when OfIpc.Contains(key) || key.StartsWith("fs.mqueue.", StringComparison.Ordinal) => null,
        _ when !key.StartsWith("net.", StringComparison.Ordinal)
            => "which the whole machine has in common: the container does not start. Set it on the machine, in /etc/sysctl.d.",
        _ when hostNetwork => "which is the machine's own where a service has the host's network: the container does not start. Set it on the machine, in /etc/sysctl.d.",
        _ => null,
    };
}
