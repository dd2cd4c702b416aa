using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A host is the zone's own or one label below it where one certificate serves all.</summary>
public sealed class HostNotCovered : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3011",
        "The wildcard certificate covers the host of every route",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3011.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var zone = host.Host.Domain.Value.ToLowerInvariant();
        return from view in ProxyView.Of(host)
               from router in view.Routers
               where router is { Tls: true, Route: not null } && view.Configuration.CertificateResolvers.Any(resolver => resolver.Name == router.CertificateResolver?.Name && resolver.Wildcard)
               from argument in router.Rule?.HostNames ?? []
               let name = argument.Value.ToLowerInvariant().TrimEnd('.')
               where HostNames.IsName(name) && HostNames.IsIn(name, zone) && name != zone && name.Substring(0, name.Length - zone.Length - 1).Contains('.')
               select Find(
                   router.RulePlace(argument.Offset(0), argument.Value.Length),
                   $"The certificate is for '{zone}' and '*.{zone}', and a star stands for one label: browsers refuse '{name}'. {Mend(name.Substring(0, name.Length - zone.Length - 1), zone)}");
    }

    // The whole name where the part in front of the domain was asked for is what people write first.
    private static string Mend(string before, string zone)
        => before == zone || before.EndsWith("." + zone, StringComparison.Ordinal)
            ? $"The domain is put behind the name of a route: write Route({Written.String(before.Substring(0, before.Length - zone.Length).TrimEnd('.'))}, …)."
            : $"Write {before.Replace('.', '-')}.{zone}, or name a resolver with Wildcard = false.";
}
