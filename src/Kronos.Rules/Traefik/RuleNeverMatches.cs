using Kronos.Inventory;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Nothing in a rule is impossible.</summary>
public sealed class RuleNeverMatches : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3012",
        "A rule can match a request",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3012.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in AllRouters.Of(host)
           let router = item.Router
           where router.Rule is not null
           from problem in NeverMatches.In(router.Rule!, item.Version)
           select Find(
               router.RulePlace(problem.Start, problem.Length),
               $"Traefik loads the rule of {router.Title} without a word, but this part of it never matches. {problem.Message}");
}
