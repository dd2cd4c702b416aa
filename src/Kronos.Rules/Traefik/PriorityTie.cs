using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Which of two routers takes a request is not left to chance.</summary>
public sealed class PriorityTie : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3013",
        "No two routes for the same request have one priority",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3013.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var view in ProxyView.Of(host))
        {
            foreach (var (first, later) in RouterPairs.Of(RouterPairs.Comparable(view)))
            {
                if (first.Router.Priority == later.Router.Priority
                    && first.Router.Rule!.Canonical != later.Router.Rule!.Canonical
                    && first.Shape.Overlaps(later.Shape))
                {
                    yield return Find(
                        later.Router.PriorityPlace,
                        $"{first.Router.Title} and {later.Router.Title} can match the same request, {first.Router.Rule.Text} and {later.Router.Rule.Text}, and both have the "
                            + $"priority {later.Router.Priority}: which of the two answers is left to chance. Give the one that is to win a higher Priority.",
                        first.Router.PriorityPlace);
                }
            }
        }
    }
}
