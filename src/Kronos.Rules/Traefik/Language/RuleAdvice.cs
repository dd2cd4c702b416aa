namespace Kronos.Rules.Traefik.Language;

/// <summary>What to say, and what to advise, where a rule stops being one.</summary>
internal static class RuleAdvice
{
    /// <summary>Something else than an operator behind a matcher.</summary>
    public static TextProblem BehindMatcher(string text, RuleToken token, MatcherTable matchers)
    {
        var written = Written(text, token);
        return At(token, written.ToLowerInvariant() switch
        {
            "and" or "&" => $"'{written}' joins nothing here. Did you mean '&&'?",
            "or" or "|" => $"'{written}' joins nothing here. Did you mean '||'?",
            "," => "A comma joins no matchers. Write '||' where one of them is enough, '&&' where all must match.",
            ";" => "A rule ends without a semicolon. Take it out.",
            ")" => "This parenthesis closes nothing.",
            "&&" or "||" => $"The line above ends before '{written}', and so does the rule. Write '{written}' at the end of that line, or the rule on one line.",
            _ when token.Kind == RuleTokenKind.Name && matchers.Find(written) is not null
                => $"Between the matcher before it and '{written}' an operator is missing. Write '&&' where both must match, '||' where one is enough.",
            _ => $"The rule is complete here, but '{written}' follows. Matchers are joined with '&&' and '||'.",
        });
    }

    /// <summary>No matcher where one is expected.</summary>
    public static TextProblem NoMatcher(string text, RuleToken token, MatcherTable matchers) => token.Kind switch
    {
        RuleTokenKind.End or RuleTokenKind.Newline when text.Trim().Length == 0 => new(0, text.Length, $"The rule is empty. Write {matchers.Example}."),
        RuleTokenKind.End or RuleTokenKind.Newline => At(token, "The rule ends where a matcher is missing."),
        RuleTokenKind.Text => At(token, $"A text alone matches nothing. Write what it is compared with: {matchers.Example}."),
        _ => At(token, $"'{Written(text, token)}' stands where a matcher such as {matchers.Example} belongs."),
    };

    /// <summary>A name without arguments.</summary>
    public static TextProblem NoArguments(string text, RuleToken name, RuleToken token, MatcherTable matchers)
    {
        var written = Written(text, name);
        return matchers.Find(written) is null
            ? At(name, $"'{written}' is no matcher with a value, such as {matchers.Example}.")
            : new(name.Start, name.Length, $"'{written}' needs a value in parentheses{(token.Kind == RuleTokenKind.Text ? "" : ", in backticks")}: {written}(`…`).");
    }

    /// <summary>No text where an argument is expected.</summary>
    public static TextProblem NoArgument(string text, RuleToken token, int count, MatcherTable matchers) => token.Kind switch
    {
        RuleTokenKind.End => At(token, "The rule ends before the value does: ')' is missing."),
        RuleTokenKind.Newline when token.Start + token.Length >= text.Length => At(token, "The rule ends before the value does: ')' is missing."),
        RuleTokenKind.Newline => At(token, "The line ends here, and Go reads a semicolon there. Write ')' on the same line, or the rule on one line."),
        RuleTokenKind.Text => At(token, "Between two values a comma is missing. A backtick cannot stand in a text in backticks."),
        RuleTokenKind.Name or RuleTokenKind.Other when count == 0 => Unquoted(text, token),
        RuleTokenKind.Comma => At(token, "Before this comma a value is missing."),
        _ => At(token, $"'{Written(text, token)}' is no value: values are texts in backticks, as in {matchers.Example}."),
    };

    /// <summary>No closing parenthesis where a group must end.</summary>
    public static TextProblem NoClose(string text, RuleToken open, RuleToken token) => token.Kind switch
    {
        RuleTokenKind.Newline when text.Substring(token.Start).TrimStart().Length > 0
            => At(token, "The line ends here, and Go reads a semicolon there. Write '&&', '||' or ')' at its end, or the rule on one line."),
        RuleTokenKind.End or RuleTokenKind.Newline => new(open.Start, 1, "This parenthesis is never closed."),
        _ => At(token, $"'{Written(text, token)}' stands where '&&', '||' or ')' belongs."),
    };

    // Host(app.example.org): everything up to the parenthesis was meant to be the text.
    private static TextProblem Unquoted(string text, RuleToken token)
    {
        var end = token.Start;
        while (end < text.Length && !")`\"\n".Contains(text[end]))
        {
            end++;
        }

        var value = text.Substring(token.Start, end - token.Start).Trim();
        return new(token.Start, value.Length, $"A value is a text in quotes. Write `{value}`, with backticks.");
    }

    private static string Written(string text, RuleToken token) => text.Substring(token.Start, token.Length).Trim();

    private static TextProblem At(RuleToken token, string message)
        => token.Kind == RuleTokenKind.Newline ? new(token.Start, 0, message) : new(token.Start, token.Length, message);
}
