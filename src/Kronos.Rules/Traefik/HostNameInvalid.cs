using Kronos.Inventory;
using Kronos.Rules.Settings;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router matches hosts that there can be.</summary>
public sealed class HostNameInvalid : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3010",
        "The host of a route is a name that a request can be for",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3010.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in AllRouters.Of(host)
           let router = item.Router
           where router.Rule is { Problems.Count: 0 }
           from argument in router.Rule!.HostNames
           let problem = argument.Value == "*" ? null : HostNames.Problem(argument.Value)
           where problem is not null && !DomainUnfit.IsIn(argument.Value, host.Host)
           select Find(
               router.RulePlace(argument.Offset(0), argument.Offset(argument.Value.Length) - argument.Offset(0)),
               $"Traefik loads the router {router.Title}, but no request is ever for the host '{argument.Value}'. {problem}");
}
