using Kronos.Inventory;
using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>The rule of a router is one that Traefik loads, also in a container whose labels are dropped for something else: both are to be mended.</summary>
public sealed class LabelRuleNotLoaded : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3090",
        "The rules in labels are such that Traefik loads them",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3090.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           // Those of the others are routers, and KRN3001 speaks of them.
           where container.Decoding.IsDropped
           from finding in Routers(container, "http", RouterRule.Http).Concat(Routers(container, "tcp", RouterRule.Tcp))
           select finding;

    private IEnumerable<Finding> Routers(ContainerLabels container, string protocol, Func<string, RouterRule> read)
        => from router in container.Decoding.Dynamic.Find(protocol)?.Find("routers")?.Children ?? []
           where router.Live
           let rule = router.Find("rule")
           where rule is { Live: true, Value.Length: > 0 }
           from problem in read(rule.Value).Problems
           select Find(
               container.Place.Entry(rule.Writer!.Key).Within(problem.Start, problem.Length),
               $"Besides what drops all labels of '{container.Service.Name}', Traefik does not load this rule of its router '{router.Name}'. {problem.Message}");
}
