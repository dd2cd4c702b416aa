using Kronos.Inventory;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Re2;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>The rule of a router that a label declares, and the expression of a middleware, are such that Traefik loads them.</summary>
public sealed class LabelRuleNotLoaded : Rule
{
    private static readonly (string Middleware, string Option)[] Expressions =
    [
        ("redirectregex", "regex"), ("replacepathregex", "regex"), ("forwardauth", "authresponseheadersregex"),
    ];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3090",
        "The rules and expressions in labels are such that Traefik loads them",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3090.md") { Configurable = false };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           from finding in Routers(host, container, "http", RouterRule.Http).Concat(Routers(host, container, "tcp", RouterRule.Tcp)).Concat(Middlewares(container))
           select finding;

    private IEnumerable<Finding> Routers(HostInventory host, ContainerLabels container, string protocol, Func<string, RouterRule> read)
        => from router in Below(container.Decoding.Dynamic, protocol, "routers")
           // With a proxy among the records, the rule about routes sees these routers too.
           where router.Live && !host.Proxies.Any()
           let rule = router.Find("rule")
           where rule is { Live: true, Value.Length: > 0 }
           from problem in read(rule.Value).Problems
           select Find(Place(container, rule, problem), $"Traefik drops the router '{router.Name}', and its address answers 404. {problem.Message}");

    private IEnumerable<Finding> Middlewares(ContainerLabels container)
        => from middleware in Below(container.Decoding.Dynamic, "http", "middlewares")
           from expression in Expressions
           let node = middleware.Find(expression.Middleware)?.Find(expression.Option)
           where node is { Live: true, Value.Length: > 0 }
           let problem = Re2Syntax.Check(node.Value)
           where problem is not null
           select Find(Place(container, node, problem), $"Traefik does not build the middleware '{middleware.Name}', and drops every router that names it. {problem.Message}");

    private static IEnumerable<LabelNode> Below(LabelNode root, string protocol, string kind) => root.Find(protocol)?.Find(kind)?.Children ?? [];

    private static Place Place(ContainerLabels container, LabelNode node, TextProblem problem)
        => container.Place.Entry(node.Writer!.Key).Within(problem.Start, problem.Length);
}
