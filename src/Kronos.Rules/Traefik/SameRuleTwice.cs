using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Two routers on one entry point match different requests.</summary>
public sealed class SameRuleTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3004",
        "A rule leads to one service",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var view in ProxyView.Of(host))
        {
            var routers = view.Routers.Where(router => router.Rule?.Root is not null).ToList();
            var rules = routers.Select(router => router.Rule!.Canonical).ToList();
            foreach (var (router, index) in routers.Indexed())
            {
                var first = routers.Take(index)
                    .Where((other, position) => rules[position] == rules[index] && other.Kind == router.Kind && other.Tls == router.Tls)
                    .FirstOrDefault(other => view.EntryPointsOf(other).Intersect(view.EntryPointsOf(router)).Any());
                if (first is not null)
                {
                    yield return Find(router.WholeRule, Message(first, router), first.WholeRule);
                }
            }
        }
    }

    private static string Message(RouterFacts first, RouterFacts later) => $"{first.Title} and {later.Title} match the same requests, {later.Rule!.Text}: "
        + (first.Priority == later.Priority
            ? "which of the two answers is left to chance, and may change with every start."
            : $"only '{(first.Priority > later.Priority ? first : later).Name}', with the higher priority, is ever asked.")
        + " Give one of them another host or a path.";
}
