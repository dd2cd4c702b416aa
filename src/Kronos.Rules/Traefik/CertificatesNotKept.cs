using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Certificates survive the container.</summary>
public sealed class CertificatesNotKept : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3030",
        "The proxy keeps its certificates",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3030.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           from resolver in proxy.Configuration.CertificateResolvers
           where resolver.Storage.StartsWith("/", StringComparison.Ordinal)
               && !proxy.Proxy.Volumes.Any(mount => mount.Kind != MountKind.Memory && !mount.ReadOnly && IsBelow(resolver.Storage, mount.Target))
           select Find(
               new(resolver, nameof(CertificateResolver.Storage)),
               $"'{proxy.Proxy.Name}' keeps the certificates of '{resolver.Name}' in {resolver.Storage}, where no volume is mounted that it may write to: each new container asks for all of "
               + "them again, and Let's Encrypt stops at five a week. Mount one: Volumes = [Certificates.At(\"/acme\")].",
               new Place(proxy.Proxy, nameof(Service.Volumes)));

    private static bool IsBelow(string path, string folder) => path == folder || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
