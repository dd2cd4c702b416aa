using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Only TLS tells a TCP router the name that is asked for.</summary>
public sealed class TcpHostWithoutTls : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3050",
        "A TCP route for a name speaks TLS",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3050.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in AllRouters.Of(host)
           let router = item.Router
           where router is { Kind: RouterKind.Tcp, Tls: false, Rule.Problems.Count: 0 }
           let name = router.Rule!.HostNames.FirstOrDefault()
           where name is not null && name.Value != "*"
           select Find(
               router.RulePlace(name.Start, name.Length),
               $"Traefik drops the router {router.Title}: the name '{name.Value}' is part of a TLS handshake, and the router has no TLS. "
               + (router.Record is null
                   ? $"Add the label traefik.tcp.routers.{router.Name}.tls=true, with tls.passthrough if the container has the certificate, or write HostSNI(`*`)."
                   : "Add Tls = new(), with Passthrough = true if the container has the certificate, or leave the Rule out."));
}
