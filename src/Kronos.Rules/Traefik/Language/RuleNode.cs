namespace Kronos.Rules.Traefik.Language;

/// <summary>A part of a router's rule.</summary>
/// <param name="Start">Its first character in the rule, from 0.</param>
/// <param name="Length">How many characters.</param>
internal abstract record RuleNode(int Start, int Length);

/// <summary>Every one of several must hold: <c>a &amp;&amp; b &amp;&amp; c</c>.</summary>
internal sealed record AndNode(IReadOnlyList<RuleNode> Operands, int Start, int Length) : RuleNode(Start, Length);

/// <summary>One of several must hold: <c>a || b || c</c>.</summary>
internal sealed record OrNode(IReadOnlyList<RuleNode> Operands, int Start, int Length) : RuleNode(Start, Length);

/// <summary>Something must not hold: <c>!a</c>.</summary>
internal sealed record NotNode(RuleNode Operand, int Start, int Length) : RuleNode(Start, Length);

/// <summary>A matcher with its arguments: <c>Host(`example.org`)</c>.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Matcher">The matcher; null when there is none of that name.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Start">Its first character in the rule, from 0.</param>
/// <param name="Length">How many characters.</param>
internal sealed record MatcherNode(string Name, RuleMatcher? Matcher, IReadOnlyList<RuleArgument> Arguments, int Start, int Length) : RuleNode(Start, Length);

/// <summary>An argument of a matcher.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Offsets">Where each character of the value, and its end, stands in the rule.</param>
/// <param name="Start">The opening quote.</param>
/// <param name="Length">With both quotes.</param>
internal sealed record RuleArgument(string Value, IReadOnlyList<int> Offsets, int Start, int Length)
{
    /// <summary>Where a character of the value stands in the rule.</summary>
    /// <param name="index">Its position in the value; the value's length means its end.</param>
    public int Offset(int index) => Offsets[index];

    /// <summary>A problem with the whole value.</summary>
    public TextProblem Problem(string message) => new(Offset(0), Offset(Value.Length) - Offset(0), message);
}
