using Kronos.Inventory;
using Kronos.Rules.Traefik.Middlewares;
using Kronos.Traefik;

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
        => from middleware in UsedMiddlewares.Of(host).Select(http => (http.Name, Problems: ConstructorChecks.OfHttp(http.Type, new RecordOptions(http)).Concat(Unknown(http, host))))
               .Concat(UsedMiddlewares.OfTcp(host).Select(tcp => (tcp.Name, Problems: ConstructorChecks.OfTcp(tcp.Type, new RecordOptions(tcp)))))
           from problem in middleware.Problems
           select Find(
               problem.Place,
               $"Traefik does not build '{middleware.Name}', and every route that uses it answers 404. {problem.Message}");

    private static IEnumerable<(Place Place, string Message)> Unknown(Middleware middleware, HostInventory host)
    {
        var known = host.Proxies.SelectMany(proxy => proxy.Configuration.Plugins).Select(plugin => plugin.Name).ToList();
        return middleware is Plugin plugin && !known.Contains(plugin.Key)
            ? [(new(plugin, nameof(Plugin.Key)), $"No plugin '{plugin.Key}' is among the Plugins of the proxy's Configuration.{Spelling.Suggestion(plugin.Key, known)} Add it there.")]
            : [];
    }
}
