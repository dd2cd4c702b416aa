using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>No router stands in the shadow of one with a higher priority.</summary>
public sealed class RouterShadowed : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3014",
        "Every route is the answer to some request",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3014.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var view in ProxyView.Of(host))
        {
            foreach (var (one, two) in RouterPairs.Of(RouterPairs.Comparable(view)))
            {
                var (high, low) = one.Router.Priority > two.Router.Priority ? (one, two) : (two, one);
                if (high.Router.Priority > low.Router.Priority
                    && high.Router.Rule!.Canonical != low.Router.Rule!.Canonical
                    && high.Shape.Covers(low.Shape)
                    && low.Points.All(high.Points.Contains))
                {
                    yield return Find(
                        low.Router.PriorityPlace,
                        $"{low.Router.Title} is never asked: {high.Router.Title} matches every request that it matches, and has the higher priority, {high.Router.Priority} "
                            + $"to {low.Router.Priority}. Raise this one's Priority above {high.Router.Priority}, or take the other's away.",
                        high.Router.PriorityPlace);
                }
            }
        }
    }
}
