using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router in labels leads to one service.</summary>
public sealed class RouterUnlinked : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3038",
        "A router of several services says which",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3038.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var containers = ContainerLabels.Of(host).ToLookup(container => container.Service.Name);
        return from item in AllRouters.Of(host)
               let router = item.Router
               where router is { Record: null, Service: null }
               let services = LabelRouters.ServicesOf(containers[router.Container.Name].First(), router.Kind.ToString().ToLowerInvariant())
               where services.Count > 1
               select Find(
                   router.Place,
                   $"Traefik drops the router {router.Title}: '{router.Container.Name}' declares {services.Count} services ({string.Join(", ", services)}), and the router does not say to which it "
                   + $"leads. Add the label traefik.{router.Kind.ToString().ToLowerInvariant()}.routers.{router.Name}.service with one of them.");
    }
}
