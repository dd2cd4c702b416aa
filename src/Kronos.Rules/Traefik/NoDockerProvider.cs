using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A proxy with routes asks Docker for them.</summary>
public sealed class NoDockerProvider : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3036",
        "The proxy learns of its routes",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3036.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           where view.Configuration.Docker is null && view.Routers.Count > 0
           select Find(
               new(view.Proxy, nameof(ReverseProxy.Configuration)),
               $"{view.Routers.Count} routes lead through '{view.Proxy.Name}', and it does not learn of one: routes are labels of containers, and its Configuration has no Docker. "
               + "Write Docker = new() { Endpoint = $\"tcp://{SocketProxy.Hostname}:2375\" }.",
               view.Routers[0].Place);
}
