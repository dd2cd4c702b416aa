using Kronos.Inventory;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A middleware that labels declare is of one type.</summary>
public sealed class LabelMiddlewareTypes : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3077",
        "A middleware in labels is of one type",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3077.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           from protocol in new[] { "http", "tcp" }
           from middleware in container.Decoding.Dynamic.Find(protocol)?.Find("middlewares")?.Children ?? []
           let types = middleware.Children.Where(type => type.Live).ToList()
           where types.Count > 1
           let first = types[0].Uses[0]
           let second = types[1].Uses[0]
           select Find(
               container.InKey(second.Label.Key, second.Start, second.Length),
               $"The middleware '{middleware.Name}' of '{container.Service.Name}' is {string.Join(" and ", types.Select(type => type.Name))} at once. "
               + $"A middleware is of one type: {(protocol == "http" ? "every router that uses it is disabled" : "of several for TCP one counts, without a word")}. Declare one for each, and name them in order.",
               container.InKey(first.Label.Key, first.Start, first.Length));
}
