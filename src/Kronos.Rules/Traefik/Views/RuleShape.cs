using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Views;

/// <summary>What a plain rule asks for: one or several hosts, a path or the beginning of one, and more. Only such rules can be compared without guessing.</summary>
/// <param name="Hosts">The hosts, in lower case; null when any will do.</param>
/// <param name="Path">The path, or its beginning; null when any will do.</param>
/// <param name="IsPrefix">Whether the path is only a beginning.</param>
/// <param name="Others">What else must match, as it is written.</param>
internal sealed record RuleShape(IReadOnlyList<string>? Hosts, string? Path, bool IsPrefix, IReadOnlyList<MatcherNode> Others)
{
    /// <summary>The shape of a rule; null when it is not a plain one.</summary>
    public static RuleShape? Of(RouterRule? rule)
    {
        if (rule?.Root is null || rule.Problems.Count > 0)
        {
            return null;
        }

        var shape = new RuleShape(null, null, false, []);
        foreach (var part in rule.Root is AndNode and ? and.Operands : [rule.Root])
        {
            if (shape.With(part) is not { } more)
            {
                return null;
            }

            shape = more;
        }

        return shape;
    }

    /// <summary>Whether a request may be one for both.</summary>
    public bool Overlaps(RuleShape other)
        => (Hosts is null || other.Hosts is null || Hosts.Intersect(other.Hosts).Any())
            && (Path is null || other.Path is null || Meets(other) || other.Meets(this))
            && !Others.Any(one => other.Others.Any(two => Excludes(one, two)));

    /// <summary>Whether every request for the other is one for this.</summary>
    public bool Covers(RuleShape other)
        => Others.Count == 0
            && (Hosts is null || (other.Hosts is not null && other.Hosts.All(Hosts.Contains)))
            && (Path is null || (other.Path is not null && (IsPrefix ? other.Path.StartsWith(Path, StringComparison.Ordinal) : !other.IsPrefix && other.Path == Path)));

    private bool Meets(RuleShape other) => IsPrefix ? other.Path!.StartsWith(Path!, StringComparison.Ordinal) : !other.IsPrefix && Path == other.Path;

    private RuleShape? With(RuleNode part) => part switch
    {
        OrNode several when Hosts is null && several.Operands.All(IsHost) => this with { Hosts = [.. several.Operands.Select(Host)] },
        MatcherNode when IsHost(part) && Hosts is null => this with { Hosts = [Host(part)] },
        MatcherNode { Matcher.Name: "Path" or "PathPrefix" } path when Path is null
            => this with { Path = path.Arguments[0].Value, IsPrefix = path.Matcher!.Name == "PathPrefix" },
        MatcherNode { Matcher.Name: "Method" or "Header" or "Query" or "ClientIP" } other => this with { Others = [.. Others, other] },
        _ => null,
    };

    private static bool IsHost(RuleNode node)
        => node is MatcherNode { Matcher.Name: "Host" or "HostSNI" } host && host.Arguments[0].Value.IndexOf('*') < 0;

    private static string Host(RuleNode node) => ((MatcherNode)node).Arguments[0].Value.TrimEnd('.').ToLowerInvariant();

    // Two values of one thing that has only one: a method, a header.
    private static bool Excludes(MatcherNode one, MatcherNode two)
        => one.Matcher == two.Matcher && one.Matcher!.Name switch
        {
            "Method" => !one.Arguments[0].Value.Equals(two.Arguments[0].Value, StringComparison.OrdinalIgnoreCase),
            "Header" => one.Arguments[0].Value.Equals(two.Arguments[0].Value, StringComparison.OrdinalIgnoreCase) && one.Arguments[1].Value != two.Arguments[1].Value,
            _ => false,
        };
}
