using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>The highest priorities are those of routers that Traefik makes itself.</summary>
public sealed class PriorityTooHigh : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3055",
        "A priority is one that Traefik takes",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3055.md");

    // What is above is for redirections, ACME and the API.
    private const long Highest = long.MaxValue - 1000;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in AllRouters.Of(host)
           where item.Router.WrittenPriority > Highest
           select Find(
               item.Router.PriorityPlace,
               $"Traefik disables the router {item.Router.Title}: the priority {item.Router.WrittenPriority} is above {Highest}, the highest that it does not keep for itself. A few thousand is above every rule.");
}
