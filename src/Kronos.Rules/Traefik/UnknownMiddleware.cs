using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Labels refer to middlewares that somebody defines.</summary>
public sealed class UnknownMiddleware : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3039",
        "A router names middlewares that there are",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3039.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var containers = ContainerLabels.Of(host);
        var inLabels = containers.Where(container => !container.Decoding.IsDropped)
            .SelectMany(container => new[] { "http", "tcp" }.SelectMany(kind => container.Decoding.Dynamic.Find(kind)?.Find("middlewares")?.Children ?? []))
            .Select(node => node.Name)
            .ToList();
        var inFile = UsedMiddlewares.Of(host).Select(middleware => middleware.Name).Concat(UsedMiddlewares.OfTcp(host).Select(middleware => middleware.Name)).ToList();
        return from item in Uses(host)
               let problem = Problem(item.Use.Name, inLabels, host.Proxies.Any() ? inFile : null, TraefikContainers.Of(host).Count > 0)
               where problem is not null
               select Find(item.Use.Place, $"{item.Title} names the middleware '{item.Use.Name}', {problem} Traefik {item.Effect}, and its address answers 404.");
    }

    private static IEnumerable<(string Title, NameUse Use, string Effect)> Uses(HostInventory host)
    {
        foreach (var router in AllRouters.Of(host).Select(item => item.Router).Where(router => router.Record is null))
        {
            foreach (var use in router.Middlewares)
            {
                yield return ($"The router {router.Title}", use, "drops the router");
            }
        }

        foreach (var container in ContainerLabels.Of(host).Where(container => !container.Decoding.IsDropped))
        {
            foreach (var chain in container.Decoding.Dynamic.Find("http")?.Find("middlewares")?.Children ?? [])
            {
                foreach (var use in LabelRouters.Names(container, chain.Find("chain")?.Find("middlewares")))
                {
                    yield return ($"The chain '{chain.Name}' of '{container.Service.Name}'", use, "drops every router that uses the chain");
                }
            }

            foreach (var service in container.Decoding.Dynamic.Find("http")?.Find("services")?.Children ?? [])
            {
                foreach (var use in LabelRouters.Names(container, service.Find("middlewares")))
                {
                    yield return ($"The service '{service.Name}' of '{container.Service.Name}'", use, "drops every router that leads there");
                }
            }
        }
    }

    // Without a proxy in sight, nothing is known of files; of other providers never.
    private static string? Problem(string use, IReadOnlyList<string> inLabels, IReadOnlyList<string>? inFile, bool isWhole)
    {
        var at = use.IndexOf('@');
        var name = at < 0 ? use : use.Substring(0, at);
        var provider = at < 0 ? "docker" : use.Substring(at + 1);
        return (provider, inFile) switch
        {
            ("docker", null or not null) when inLabels.Contains(name) => null,
            ("docker", not null) when inFile.Contains(name) => $"which is in a file and not in labels. Write '{name}@file'.",
            // A compose file without a Traefik is one of several, and another may define it.
            ("docker", _) when !isWhole && Spelling.Suggestion(name, inLabels).Length == 0 => null,
            ("docker", _) => $"which no container defines.{Spelling.Suggestion(name, inLabels)}",
            // Somebody may have files of their own: only a slip is one.
            ("file", not null) when !inFile.Contains(name) && Spelling.Suggestion(name, inFile) is { Length: > 0 } suggestion => $"which no file defines.{suggestion}",
            _ => null,
        };
    }
}
