using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>An entry point with HTTP/3 is reached over UDP.</summary>
public sealed class Http3NotPublished : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3035",
        "HTTP/3 has its UDP port",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3035.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           where proxy.Proxy.HostNetwork is null
           from point in proxy.Configuration.EntryPoints
           where point.Http3 && !PublishedPorts.Of(proxy.Proxy, point with { Protocol = Protocol.Udp }).Any()
           select Find(
               new(point, nameof(EntryPoint.Http3)),
               $"HTTP/3 runs over UDP, and '{proxy.Proxy.Name}' does not publish {point.Port}/udp: browsers are told of it, try it, and come back. Publish it: Port.Udp({point.Port}).On(Host.Address).",
               new Place(proxy.Proxy, nameof(Service.Ports)));
}
