using Kronos.Inventory;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A TCP router without TLS leaves nothing to the HTTP routers of its entry point.</summary>
public sealed class PlainTcpTakesAll : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3043",
        "A TCP route without TLS has an entry point to itself",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3043.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var view in ProxyView.Of(host))
        {
            foreach (var tcp in view.Routers.Where(router => router is { Kind: RouterKind.Tcp, Tls: false, Rule.Root: MatcherNode { Matcher.Name: "HostSNI" } }))
            {
                foreach (var point in view.EntryPointsOf(tcp))
                {
                    // Traefik asks the TCP routers first.
                    var http = view.Routers.FirstOrDefault(router => router is { Kind: RouterKind.Http, Tls: false } && view.EntryPointsOf(router).Contains(point));
                    if (http is not null || point.RedirectTo is not null)
                    {
                        yield return Find(
                            tcp.EntryPoints.FirstOrDefault(use => use.Name == point.Name)?.Place ?? tcp.Place,
                            $"{tcp.Title} takes every connection on '{point.Name}' that does not speak TLS, before any HTTP router is asked: "
                            + (http is not null ? $"{http.Title} never answers there. " : $"the redirection to '{point.RedirectTo}' never happens. ")
                            + "Give it an entry point of its own.",
                            http?.Place ?? new Place(point));
                    }
                }
            }
        }
    }
}
