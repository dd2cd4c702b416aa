using Kronos.Documents.Backups;
using Kronos.Documents.Certificates;
using Kronos.Documents.Compose;
using Kronos.Documents.Configs;
using Kronos.Documents.Dns;
using Kronos.Documents.Environment;
using Kronos.Documents.Firewall;
using Kronos.Documents.Map;
using Kronos.Documents.Scripts;
using Kronos.Documents.Systemd;
using Kronos.Documents.Traefik;
using Kronos.Inventory;

namespace Kronos.Documents;

/// <summary>From a host to the files it needs. Everything that is derived is derived here, once.</summary>
public static class Lowering
{
    /// <summary>Lowers a host that no rule finds an error in.</summary>
    /// <param name="host">The host.</param>
    public static DocumentSet Lower(HostInventory host)
    {
        var names = new DerivedNames(host);
        var surroundings = host.Memory.Same(StackSurroundings.Of(host, names));
        var proxies = host.Proxies.Select(proxy => ProxyFiles.Of(proxy, host, new(names))).ToList();
        IEnumerable<Document>[] targets =
        [
            ComposeLowering.Lower(host, names, surroundings, proxies),
            proxies.SelectMany(proxy => proxy.Documents),
            host.Stacks.SelectMany(ConfigLowering.Lower),
            [EnvironmentLowering.Lower(host)],
            [SecretsLowering.Lower(host), RotationPlan.Lower(host)],
            SystemdLowering.Lower(host),
            [FirewallLowering.Lower(host)],
            [BackupPlan.Lower(host, new(names), surroundings)],
            CertificatePlan.Lower(host, new(names)),
            ScriptsLowering.Lower(host, new(names), surroundings),
            MapLowering.Lower(host),
        ];
        return new(host.Host.Name, [.. targets.SelectMany(documents => documents).OrderBy(document => document.Path, StringComparer.Ordinal)]);
    }
}
