namespace Kronos.Rules.Traefik.Language;

/// <summary>
/// Reads a rule: an expression of Go of which only strings, calls, <c>!</c>, <c>&amp;&amp;</c>, <c>||</c> and parentheses are in use. It stops at the first
/// thing that is no rule.
/// </summary>
internal sealed class RuleParser
{
    // Deeper than any rule that somebody wrote, and shallow enough for every stack.
    private const int MostDepth = 200;

    private readonly string text;
    private readonly MatcherTable matchers;
    private readonly RuleLexer lexer;
    private RuleToken token;
    private int depth;

    public RuleParser(string text, MatcherTable matchers)
    {
        this.text = text;
        this.matchers = matchers;
        lexer = new(text);
        token = lexer.Next();
    }

    /// <summary>Why there is no rule; null when there is one.</summary>
    public TextProblem? Problem { get; private set; }

    /// <summary>The rule; null when there is a problem.</summary>
    public RuleNode? Parse()
    {
        var rule = Or();
        if (rule is not null && token.Kind == RuleTokenKind.Newline)
        {
            Advance();
        }

        return rule is null || token.Kind == RuleTokenKind.End ? rule : Fail(RuleAdvice.BehindMatcher(text, token, matchers));
    }

    private RuleNode? Or() => Several(And, RuleTokenKind.Or, (operands, start, length) => new OrNode(operands, start, length));

    private RuleNode? And() => Several(Unary, RuleTokenKind.And, (operands, start, length) => new AndNode(operands, start, length));

    private RuleNode? Several(Func<RuleNode?> operand, RuleTokenKind separator, Func<IReadOnlyList<RuleNode>, int, int, RuleNode> node)
    {
        var operands = new List<RuleNode>();
        do
        {
            if (operands.Count > 0)
            {
                Advance();
            }

            if (operand() is not { } next)
            {
                return null;
            }

            operands.Add(next);
        }
        while (token.Kind == separator);
        var last = operands[operands.Count - 1];
        return operands.Count == 1 ? last : node(operands, operands[0].Start, last.Start + last.Length - operands[0].Start);
    }

    private RuleNode? Unary()
    {
        // Any number of '!' in a row costs one level.
        var nots = new List<int>();
        while (token.Kind == RuleTokenKind.Not)
        {
            nots.Add(token.Start);
            Advance();
        }

        var node = Primary();
        if (node is null || nots.Count == 0)
        {
            return node;
        }

        // Two of them cancel each other out.
        var end = node.Start + node.Length;
        return nots.Count % 2 == 1 ? new NotNode(node, nots[0], end - nots[0]) : new NotNode(new NotNode(node, nots[1], end - nots[1]), nots[0], end - nots[0]);
    }

    private RuleNode? Primary() => token.Kind switch
    {
        RuleTokenKind.Name => Matcher(),
        RuleTokenKind.Open => Group(),
        _ => Fail(RuleAdvice.NoMatcher(text, token, matchers)),
    };

    private RuleNode? Group()
    {
        var open = token;
        if (++depth > MostDepth)
        {
            return Fail(new(open.Start, 1, $"Parentheses stand more than {MostDepth} deep here."));
        }

        Advance();
        if (Or() is not { } inner)
        {
            return null;
        }

        if (token.Kind != RuleTokenKind.Close)
        {
            return Fail(RuleAdvice.NoClose(text, open, token));
        }

        var end = token.Start + 1;
        Advance();
        depth--;
        return inner with { Start = open.Start, Length = end - open.Start };
    }

    private RuleNode? Matcher()
    {
        var name = token;
        Advance();
        if (token.Kind != RuleTokenKind.Open)
        {
            return Fail(RuleAdvice.NoArguments(text, name, token, matchers));
        }

        Advance();
        var arguments = new List<RuleArgument>();
        while (token.Kind == RuleTokenKind.Text)
        {
            arguments.Add(token.Argument!);
            Advance();
            var last = token.Kind == RuleTokenKind.Ellipsis;
            if (last)
            {
                Advance();
            }

            if (token.Kind != RuleTokenKind.Comma)
            {
                break;
            }

            Advance();
            if (last)
            {
                break;
            }
        }

        if (token.Kind != RuleTokenKind.Close)
        {
            return Fail(RuleAdvice.NoArgument(text, token, arguments.Count, matchers));
        }

        var end = token.Start + 1;
        Advance();
        var written = text.Substring(name.Start, name.Length);
        return new MatcherNode(written, matchers.Find(written), arguments, name.Start, end - name.Start);
    }

    private void Advance() => token = lexer.Next();

    private RuleNode? Fail(TextProblem problem)
    {
        Problem = token.Problem ?? problem;
        return null;
    }
}
