using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>A rate limit has room for what a browser asks for at once.</summary>
public sealed class BurstTooSmall : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3022",
        "A rate limit lets a page load",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3022.md");

    // The page, its style, its script: less than this no page asks for at once.
    private const int Least = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from limit in UsedMiddlewares.Of(host).OfType<RateLimit>()
           where limit.Average > 0 && limit.Burst < Least
           select Find(
               new(limit, nameof(RateLimit.Burst)),
               $"'{limit.Name}' lets {(limit.Burst <= 1 ? "one request" : $"{limit.Burst} requests")} through at once. A browser asks for a page and everything on it together, and gets "
               + "\"429 Too Many Requests\" for the rest. Write a Burst of 50 for a page with a few files, of 200 for an application.");
}
