using Kronos.Inventory;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>The hosts of routes lie in the zone of the host.</summary>
public sealed class HostOutsideZone : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3009",
        "The host of a route lies in the domain's zone",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3009.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var zone = host.Host.Domain.Value.ToLowerInvariant();
        return from view in ProxyView.Of(host)
               from router in view.Routers
               from argument in router.Rule?.HostNames ?? []
               where HostNames.IsName(argument.Value) && !HostNames.IsIn(argument.Value, zone)
               select Find(
                   router.RulePlace(argument.Offset(0), argument.Value.Length),
                   $"'{argument.Value}' is not in the zone '{zone}': no DNS record leads there, and the certificate is not for it. "
                   + $"Write {Name(argument.Value, zone)}.",
                   new Place(host.Host, nameof(Host.Domain)));
    }

    private static string Name(string written, string zone) => $"$\"{written.Split('.')[0]}.{{Host.Domain}}\", which is '{written.Split('.')[0]}.{zone}'";
}
