using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router is on entry points of its own protocol.</summary>
public sealed class EntryPointOfOtherProtocol : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3042",
        "A route is on an entry point of its protocol",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3042.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           from use in router.EntryPoints
           let point = view.EntryPoint(use.Name)
           where point is not null && (point.Protocol == Protocol.Udp) != (router.Kind == RouterKind.Udp)
           let fitting = view.Configuration.EntryPoints.Where(other => other.Protocol != point.Protocol).Select(other => other.Name).ToList()
           select Find(
               use.Place,
               $"{router.Title} takes {(router.Kind == RouterKind.Udp ? "UDP" : "TCP")}, and the entry point '{use.Name}' listens for {(point.Protocol == Protocol.Udp ? "UDP" : "TCP")}: to the router it does not exist. "
               + (fitting.Count > 0 ? $"Name one of {string.Join(", ", fitting)}." : "Add an entry point with the other Protocol."),
               new Place(point));
}
