namespace Kronos.Rules.Traefik.Language;

/// <summary>A token of Go, as far as rules have it.</summary>
internal enum RuleTokenKind
{
    /// <summary>The end of the rule.</summary>
    End,

    /// <summary>A line that ends where a statement could: Go reads a semicolon there.</summary>
    Newline,

    /// <summary>An identifier.</summary>
    Name,

    /// <summary>A string, raw or interpreted.</summary>
    Text,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>...</c></summary>
    Ellipsis,

    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>||</c></summary>
    Or,

    /// <summary><c>!</c></summary>
    Not,

    /// <summary>A token of Go that no rule has.</summary>
    Other,

    /// <summary>What is no token of Go; see <see cref="RuleToken.Problem"/>.</summary>
    Bad,
}

/// <summary>A token of a rule.</summary>
internal sealed record RuleToken(RuleTokenKind Kind, int Start, int Length)
{
    /// <summary>What a string stands for.</summary>
    public RuleArgument? Argument { get; init; }

    /// <summary>Why it is none.</summary>
    public TextProblem? Problem { get; init; }
}
