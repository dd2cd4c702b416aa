using Kronos.Inventory;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A service with labels for Traefik is one that Traefik looks at.</summary>
public sealed class LabelsOfHiddenContainer : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3075",
        "A service with labels for Traefik is turned on",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3075.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           where container.Service is { Routes.Count: 0, TcpRoutes.Count: 0, UdpRoutes.Count: 0 }
           let enable = container.Decoding.Docker.Find("enable")
           where enable is null && host.Proxies.Any(proxy => proxy.Configuration.Docker is { ExposedByDefault: false })
           let first = container.Service.Labels.FirstOrDefault(label => LabelNamespaces.IsDynamic(new(label.Key, "")))
           where first.Key is not null
           select Find(
               container.InKey(first.Key, 0, first.Key.Length),
               $"'{container.Service.Name}' has labels for Traefik, but Traefik passes over it: the proxy looks only at containers with 'traefik.enable', and only routes write "
               + "that by themselves. Add [\"traefik.enable\"] = \"true\".");
}
