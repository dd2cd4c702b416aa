using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Traefik builds every middleware that there is.</summary>
public sealed class MiddlewareRefused : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3033",
        "A middleware is one that Traefik builds",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3033.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from middleware in UsedMiddlewares.Of(host)
           from problem in MiddlewareChecks.Problems(middleware)
           select Find(
               problem.Place,
               $"Traefik does not build '{middleware.Name}', and every route that uses it answers 404. {problem.Message}");
}
