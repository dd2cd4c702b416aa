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
        var inFile = UsedMiddlewares.Of(host).Select(middleware => middleware.Name).ToList();
        return from item in AllRouters.Of(host)
               where item.Router.Route is null
               from use in item.Router.Middlewares
               let problem = Problem(use.Name, inLabels, host.Proxies.Any() ? inFile : null)
               where problem is not null
               select Find(use.Place, $"The router {item.Router.Title} names the middleware '{use.Name}', {problem} Traefik drops the router, and its address answers 404.");
    }

    // Without a proxy in sight, nothing is known of files; of other providers never.
    private static string? Problem(string use, IReadOnlyList<string> inLabels, IReadOnlyList<string>? inFile)
    {
        var at = use.IndexOf('@');
        var name = at < 0 ? use : use.Substring(0, at);
        var provider = at < 0 ? "docker" : use.Substring(at + 1);
        return (provider, inFile) switch
        {
            ("docker", null or not null) when inLabels.Contains(name) => null,
            ("docker", not null) when inFile.Contains(name) => $"which is in a file and not in labels. Write '{name}@file'.",
            ("docker", _) => $"which no container defines.{Spelling.Suggestion(name, inLabels)}",
            // Somebody may have files of their own: only a slip is one.
        ("file", not null) when !inFile.Contains(name) && Spelling.Suggestion(name, inFile) is { Length: > 0 } suggestion => $"which no file defines.{suggestion}",
            _ => null,
        };
    }
}
