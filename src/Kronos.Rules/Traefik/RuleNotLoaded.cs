using Kronos.Inventory;
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
        => from item in AllRouters.Of(host)
           let router = item.Router
           where router.Rule is not null
           from problem in router.Rule!.Problems
           select Find(
               router.RulePlace(problem.Start, problem.Length),
               $"Traefik drops the router {router.Title}, and its address answers 404. {problem.Message}");
}
