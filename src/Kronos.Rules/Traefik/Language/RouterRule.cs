namespace Kronos.Rules.Traefik.Language;

/// <summary>The rule of a router, read as Traefik v3 reads it. Nothing that is written makes it throw, and it takes time in proportion to the rule's length.</summary>
internal sealed class RouterRule
{
    private RouterRule(string text, MatcherTable matchers)
    {
        Text = text;
        IsTcp = matchers == MatcherTable.Tcp;
        var parser = new RuleParser(text, matchers);
        Root = parser.Parse();
        Matchers = Root is null ? [] : [.. MatchersIn(Root)];
        Problems = parser.Problem is { } problem
            ? [problem]
            : [.. Matchers.SelectMany(use => use.Matcher is null ? [matchers.Unknown(use)] : use.Matcher.Problems(use))];
    }

    /// <summary>The rule as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether it is the rule of a TCP router.</summary>
    public bool IsTcp { get; }

    /// <summary>The rule as a tree; null when it cannot be read.</summary>
    public RuleNode? Root { get; }

    /// <summary>Every matcher in it, from left to right.</summary>
    public IReadOnlyList<MatcherNode> Matchers { get; }

    /// <summary>Why Traefik would not load it; empty when it would.</summary>
    public IReadOnlyList<TextProblem> Problems { get; }

    /// <summary>The host names for which Traefik asks for certificates: what <c>Host</c> and <c>HostSNI</c> name, even behind <c>!</c>, in lower case.</summary>
    public IReadOnlyList<string> Domains => [.. HostNames.Select(argument => argument.Value.ToLowerInvariant()).Distinct()];

    /// <summary>The same, where they are written.</summary>
    public IEnumerable<RuleArgument> HostNames => Matchers.Where(use => use.Matcher?.Name == (IsTcp ? "HostSNI" : "Host")).SelectMany(use => use.Arguments);

    /// <summary>The rule in a form that is the same for rules that differ only in case, order, quotes and parentheses.</summary>
    public string Canonical => Root is null ? Text : RuleCanon.Of(Root);

    /// <summary>The priority that Traefik gives it: its length in bytes, and less than everything for a TCP rule that takes every name.</summary>
    public long Priority => IsTcp && Root is MatcherNode { Matcher.Name: "HostSNI" } only && only.Arguments.Any(argument => argument.Value == "*") ? -1 : Utf8.Count(Text);

    /// <summary>Reads the rule of an HTTP router.</summary>
    public static RouterRule Http(string text) => new(text, MatcherTable.Http);

    /// <summary>Reads the rule of a TCP router.</summary>
    public static RouterRule Tcp(string text) => new(text, MatcherTable.Tcp);

    /// <summary>Every matcher in a tree, from left to right.</summary>
    public static IEnumerable<MatcherNode> MatchersIn(RuleNode root)
    {
        // A stack of its own: nested iterators would take a step a level for every matcher.
        var open = new Stack<RuleNode>([root]);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node is MatcherNode matcher)
            {
                yield return matcher;
            }

            IReadOnlyList<RuleNode> below = node switch
            {
                AndNode and => and.Operands,
                OrNode or => or.Operands,
                NotNode not => [not.Operand],
                _ => [],
            };
            for (var i = below.Count - 1; i >= 0; i--)
            {
                open.Push(below[i]);
            }
        }
    }
}
