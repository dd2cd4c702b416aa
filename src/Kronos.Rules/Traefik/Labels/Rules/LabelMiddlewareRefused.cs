using Kronos.Inventory;
using Kronos.Rules.Traefik.Middlewares;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>Traefik builds the middlewares that labels declare.</summary>
public sealed class LabelMiddlewareRefused : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3079",
        "A middleware in labels is one that Traefik builds",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3079.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           from protocol in new[] { "http", "tcp" }
           from middleware in container.Decoding.Dynamic.Find(protocol)?.Find("middlewares")?.Children ?? []
           // A label of its own that cannot be read is the first thing to mend.
           where middleware.Live && !container.Decoding.Findings.Any(finding => finding.Drops && middleware.Uses.Any(use => use.Label == finding.Label))
           from problem in Problems(container, protocol, middleware)
           select Find(problem.Place, $"Traefik does not build the middleware '{middleware.Name}' of '{container.Service.Name}', and drops every router that names it. {problem.Message}");

    private static IEnumerable<(Place Place, string Message)> Problems(ContainerLabels container, string protocol, LabelNode middleware)
    {
        var types = middleware.Children.Where(type => type.Live).ToList();
        if (types.Count == 0)
        {
            return [(new LabelOptions(container, middleware).Place, "It has no type, such as redirectscheme or headers, with options.")];
        }

        return types.SelectMany(type => protocol == "http"
            ? ConstructorChecks.OfHttp(type.Name, new LabelOptions(container, type))
            : ConstructorChecks.OfTcp(type.Name, new LabelOptions(container, type)));
    }
}
