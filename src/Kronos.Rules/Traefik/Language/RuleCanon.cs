namespace Kronos.Rules.Traefik.Language;

/// <summary>Rules in a form in which the same ones look the same.</summary>
internal static class RuleCanon
{
    /// <summary>The form of a rule.</summary>
    public static string Of(RuleNode node) => node switch
    {
        MatcherNode matcher => $"{matcher.Matcher?.Name ?? matcher.Name}({string.Join(",", matcher.Arguments.Select((argument, index) => Value(matcher, argument.Value, index)))})",
        NotNode { Operand: NotNode inner } => Of(inner.Operand),
        NotNode not => "!" + Of(not.Operand),
        AndNode and => Joined(" && ", Flat(and)),
        OrNode or => Joined(" || ", Flat(or)),
        _ => "",
    };

    // a && (b && c) is a && b && c.
    private static IEnumerable<RuleNode> Flat(AndNode and) => and.Operands.SelectMany(operand => operand is AndNode inner ? Flat(inner) : [operand]);

    private static IEnumerable<RuleNode> Flat(OrNode or) => or.Operands.SelectMany(operand => operand is OrNode inner ? Flat(inner) : [operand]);

    private static string Joined(string separator, IEnumerable<RuleNode> operands)
        => operands.Select(Of).Distinct().OrderBy(text => text, StringComparer.Ordinal).ToList() is { Count: > 1 } several
            ? "(" + string.Join(separator, several) + ")"
            : Of(operands.First());

    // JSON-like quoting is not needed: a backtick is in no raw string, and what is in an interpreted one does not matter here.
    private static string Value(MatcherNode matcher, string value, int index) => "`" + (matcher.Matcher?.Name switch
    {
        "Host" or "HostSNI" => value.TrimEnd('.').ToLowerInvariant(),
        "Method" => value.ToUpperInvariant(),
        "Header" or "HeaderRegexp" when index == 0 => value.ToLowerInvariant(),
        _ => value,
    }) + "`";
}
