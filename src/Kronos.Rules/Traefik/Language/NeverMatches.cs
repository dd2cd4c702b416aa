using Kronos.Rules.Traefik.Re2;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik.Language;

/// <summary>What Traefik loads without a word and what no request can ever match.</summary>
internal static class NeverMatches
{
    /// <summary>What there is of it in a rule that loads.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="version">The version of Traefik.</param>
    public static IEnumerable<TextProblem> In(RouterRule rule, TraefikVersion version)
        => rule.Problems.Count > 0 ? [] : rule.Matchers.SelectMany(use => In(use, version)).Concat(Contradictions(rule.Root!));

    private static IEnumerable<TextProblem> In(MatcherNode use, TraefikVersion version) => use.Matcher!.Name switch
    {
        "Host" or "HostSNI" => Host(use, version),
        "HostRegexp" or "HostSNIRegexp" => Expression(use.Arguments[0]).Concat(Capital(use.Arguments[0])),
        "PathRegexp" => Expression(use.Arguments[0]),
        "Path" or "PathPrefix" => Path(use),
        "Query" when use.Arguments.Count == 1 && use.Arguments[0].Value.IndexOf('=') is > 0 and var sign
            => [use.Arguments[0].Problem($"With one value, Query asks for a parameter called '{use.Arguments[0].Value}'. "
                + $"Write Query(`{use.Arguments[0].Value.Substring(0, sign)}`, `{use.Arguments[0].Value.Substring(sign + 1)}`).")],
        _ => [],
    };

    private static IEnumerable<TextProblem> Host(MatcherNode use, TraefikVersion version)
    {
        var value = use.Arguments[0];
        if (value.Value == "*" && use.Matcher!.Name == "Host" && !version.IsAtLeast(3, 7, 7))
        {
            yield return value.Problem($"Host(`*`) is every name since Traefik v3.7.7, and this is v{version}. Leave the matcher out.");
        }
        else if (value.Value.StartsWith("*.", StringComparison.Ordinal) && !version.IsAtLeast(3, 7, 0))
        {
            yield return value.Problem($"Wildcards are known since Traefik v3.7.0, and this is v{version}. "
                + $"Write {use.Matcher!.Name}Regexp(`^[^.]+{value.Value.Substring(1).Replace(".", "\\.")}$`).");
        }
    }

    // {name:regexp} of Traefik v2: letters and a colon in braces, literally.
    private static IEnumerable<TextProblem> Expression(RuleArgument value)
    {
        var open = value.Value.IndexOf('{');
        var colon = open < 0 ? -1 : value.Value.IndexOf(':', open);
        var close = colon < 0 ? -1 : value.Value.IndexOf('}', colon);
        if (close > 0 && colon > open + 1 && value.Value.Substring(open + 1, colon - open - 1).All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-'))
        {
            yield return new TextProblem(open, close + 1 - open, "Placeholders like this were Traefik v2's; v3 looks for the braces themselves. "
                + $"Write the expression alone: {value.Value.Substring(colon + 1, close - colon - 1)}, and '\\.' for a dot.").In(value);
        }
    }

    private static IEnumerable<TextProblem> Capital(RuleArgument value)
        => Re2Syntax.FirstCapital(value.Value) is { } index
            ? [new TextProblem(index, 1, $"The host is compared in lower case, so '{value.Value[index]}' never matches. Write it small.").In(value)]
            : [];

    private static IEnumerable<TextProblem> Path(MatcherNode use)
    {
        var value = use.Arguments[0];
        var index = value.Value.IndexOfAny(['?', '#', '{', '*']);
        if (index >= 0)
        {
            yield return new TextProblem(index, 1, value.Value[index] switch
            {
                '?' => "The query is no part of the path. Write Query(`name`, `value`) beside it.",
                '#' => "What stands behind '#' stays in the browser. Leave it out.",
                '{' => $"There are no placeholders in {use.Matcher!.Name}; v3 looks for the brace itself. Write PathRegexp(`^…$`).",
                _ => use.Matcher!.Name == "Path"
                    ? "There are no wildcards in Path. Write PathPrefix for a beginning."
                    : "PathPrefix looks for the star itself. Leave it out: a beginning takes everything behind it.",
            }).In(value);
        }
    }

    // A request has one host, one path and one method.
    private static IEnumerable<TextProblem> Contradictions(RuleNode node)
    {
        IReadOnlyList<RuleNode> below = node switch { AndNode and => and.Operands, OrNode or => or.Operands, NotNode not => [not.Operand], _ => [] };
        var single = node is AndNode ? below.OfType<MatcherNode>().Where(use => use.Matcher!.Name is "Host" or "HostSNI" or "Path" or "Method").ToList() : [];
        foreach (var group in single.GroupBy(use => use.Matcher!.Name))
        {
            if (group.Skip(1).FirstOrDefault(use => !use.Arguments[0].Value.Equals(group.First().Arguments[0].Value, StringComparison.OrdinalIgnoreCase)) is { } other
                && !group.Any(use => use.Arguments[0].Value.IndexOf('*') >= 0))
            {
                yield return new(other.Start, other.Length, $"A request has one {group.Key.ToLowerInvariant()}, and '&&' asks for two. Write '||' between them.");
            }
        }

        foreach (var problem in below.SelectMany(Contradictions))
        {
            yield return problem;
        }
    }
}
