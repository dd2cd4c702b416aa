using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Behind another proxy a rate limit says what a client is.</summary>
public sealed class LimitBehindCloudflare : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3034",
        "A rate limit counts visitors, not the proxy in front",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3034.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from point in view.Configuration.EntryPoints
           where point.Serves.Count > 0 && point.Serves.All(exposure => exposure == Exposure.Proxied)
           from limit in point.Middlewares.OfType<RateLimit>()
           where limit.SourceCriterion is null
           select Find(
               new(point, nameof(EntryPoint.Middlewares)),
               $"'{point.Name}' takes requests from Cloudflare only, and '{limit.Name}' counts by remote address: all visitors together share the limit of Cloudflare's few addresses. "
               + "Write SourceCriterion = new() { IpStrategy = new() { Depth = 1 } }, which is the address that Cloudflare itself saw.",
               new Place(limit));
}
