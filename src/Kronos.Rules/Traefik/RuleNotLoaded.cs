using Kronos.Inventory;
using Kronos.Rules.Settings;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>The rule of a router is one that Traefik loads.</summary>
public sealed class RuleNotLoaded : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3001",
        "The rule of a route is one that Traefik loads",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => (from item in AllRouters.Of(host)
           let router = item.Router
           where router.Rule is { Text.Length: > 0 } || router is { Kind: RouterKind.Http, Rule: not null } || router is { Record: not null, Rule: not null }
           where !DomainUnfit.IsIn(router.Rule!.Text, host.Host)
           from problem in router.Rule!.Problems
           select Find(
               router.RulePlace(problem.Start, problem.Length),
               $"Traefik drops the router {router.Title}, and its address answers 404. {problem.Message}")).Concat(WithoutRule(host));

    // For HTTP Traefik makes a rule of the container's name, for TCP it does not.
    private IEnumerable<Finding> WithoutRule(HostInventory host)
        => from item in AllRouters.Of(host)
           where item.Router is { Kind: RouterKind.Tcp, Record: null } && item.Router.Rule is null or { Text.Length: 0 }
           select Find(item.Router.Place, $"Traefik drops the TCP router {item.Router.Title}: it has no rule. Add the label traefik.tcp.routers.{item.Router.Name}.rule=HostSNI(`*`).");
}
