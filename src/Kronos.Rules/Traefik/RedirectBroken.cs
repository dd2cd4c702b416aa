using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>What an entry point sends elsewhere arrives.</summary>
public sealed class RedirectBroken : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3017",
        "A redirection leads to an entry point that answers",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3017.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           from point in proxy.Configuration.EntryPoints
           where point.RedirectTo is not null
           let problem = Problem(point, point.RedirectTo!, proxy.Configuration.EntryPoints)
           where problem is not null
           select Find(new(point, nameof(EntryPoint.RedirectTo)), $"'{point.Name}' sends every request on to '{point.RedirectTo}', {problem}");

    private static string? Problem(EntryPoint from, string to, Sequence<EntryPoint> points)
    {
        if (to.StartsWith(":", StringComparison.Ordinal))
        {
            return int.TryParse(to.Substring(1), out var port) && port is >= 1 and <= 65535 ? null : "which is no port. Write ':443', or the name of an entry point.";
        }

        var names = points.Where(point => point != from).Select(point => point.Name).ToList();
        return points.FirstOrDefault(point => point.Name == to) switch
        {
            null => $"which there is not: Traefik redirects nothing.{Spelling.Suggestion(to, names)} There are {string.Join(", ", names)}.",
            var target when target.Name == from.Name => "which is itself: browsers give up with \"too many redirects\". Name the entry point with TLS.",
            { Tls: false } => "with https, and that one does not speak TLS. Name one that does.",
            { RedirectTo: not null } => "which sends it on again. Name the last one at once.",
            _ => null,
        };
    }
}
