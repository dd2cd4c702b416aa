using System.Globalization;

namespace Kronos.Rules.Traefik.Language;

/// <summary>Reads the tokens of a rule as Go's scanner does: with comments, and a semicolon at the end of a line that could end a statement.</summary>
internal sealed class RuleLexer(string text)
{
    private static readonly string[] Operators = ["&&", "||", "==", "!=", "<=", ">=", "<-", ":="];

    // The byte order mark that an editor left in front is no part of the rule.
    private int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    private bool endsStatement;

    /// <summary>The next token; <see cref="RuleTokenKind.End"/> for ever at the end.</summary>
    public RuleToken Next()
    {
        if (Skip() is { } stop)
        {
            return stop;
        }

        var token = Read();
        endsStatement = token.Kind is RuleTokenKind.Name or RuleTokenKind.Text or RuleTokenKind.Close;
        position = token.Start + token.Length;
        return token;
    }

    private static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (letter >= 0x80 && char.IsLetter(letter));

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9' || (letter >= 0x80 && char.IsDigit(letter));

    // Blanks and comments. A line that ends behind what can end a statement is a token.
    private RuleToken? Skip()
    {
        var start = position;
        var newline = false;
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t' or '\r' or '\n')
            {
                newline |= text[position++] == '\n';
            }
            else if (!IsNext("//") && !IsNext("/*"))
            {
                break;
            }
            else if (Comment(ref newline) is { } problem)
            {
                return Bad(problem);
            }
        }

        if (!endsStatement || !(newline || position == text.Length))
        {
            return null;
        }

        endsStatement = false;
        return new(RuleTokenKind.Newline, start, position - start);
    }

    private TextProblem? Comment(ref bool newline)
    {
        var start = position;
        var block = text[position + 1] == '*';
        position += 2;
        for (; position < text.Length; position++)
        {
            if (Illegal(position) is { } problem)
            {
                return problem;
            }

            if (block && IsNext("*/"))
            {
                position += 2;
                return null;
            }

            newline |= text[position] == '\n';
            if (!block && text[position] == '\n')
            {
                return null;
            }
        }

        return block ? new(start, 2, "The comment has no end: '*/' is missing.") : null;
    }

    private RuleToken Read()
    {
        if (position == text.Length)
        {
            return new(RuleTokenKind.End, position, 0);
        }

        if (Illegal(position) is { } problem)
        {
            return Bad(problem);
        }

        return text[position] switch
        {
            '`' or '"' => RuleStrings.Read(text, position, Illegal),
            '(' => new(RuleTokenKind.Open, position, 1),
            ')' => new(RuleTokenKind.Close, position, 1),
            ',' => new(RuleTokenKind.Comma, position, 1),
            '\'' => Bad(new(position, 1, "Single quotes hold no text here. Write backticks: `example.org`.")),
            '.' when IsNext("...") => new(RuleTokenKind.Ellipsis, position, 3),
            var letter when IsLetter(letter) || IsDigit(letter) => Word(),
            _ => Operator(),
        };
    }

    private RuleToken Word()
    {
        var end = position;
        while (end < text.Length && (IsLetter(text[end]) || IsDigit(text[end])))
        {
            end++;
        }

        return new(IsDigit(text[position]) ? RuleTokenKind.Other : RuleTokenKind.Name, position, end - position);
    }

    private RuleToken Operator()
    {
        if (Operators.FirstOrDefault(IsNext) is { } two)
        {
            return new(two switch { "&&" => RuleTokenKind.And, "||" => RuleTokenKind.Or, _ => RuleTokenKind.Other }, position, 2);
        }

        if (text[position] == '!')
        {
            return new(RuleTokenKind.Not, position, 1);
        }

        return text[position] < 0x80 && !"#$?@\\".Contains(text[position]) && text[position] > ' '
            ? new(RuleTokenKind.Other, position, 1)
            : Bad(new(position, 1, $"The character {Name(text[position])} has no meaning in a rule.{Mend(text[position])}"));
    }

    private static string Mend(char letter) => letter switch
    {
        '‘' or '’' or '“' or '”' or '´' or '„' or '‚' => " Write backticks: `example.org`.",
        '\u00A0' => " It looks like a space and is none: write a space.",
        '#' => " Take the comment out.",
        _ => "",
    };

    private static string Name(char letter)
    {
        var code = "U+" + ((int)letter).ToString("X4", CultureInfo.InvariantCulture);
        return char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter) || letter == '\uFEFF' ? code : $"'{letter}' ({code})";
    }

    // What Go's scanner refuses wherever it stands, in strings and comments as well.
    private TextProblem? Illegal(int index) => text[index] switch
    {
        '\0' or '\uFEFF' => new(index, 1, $"The character {Name(text[index])} may not be in a rule."),
        var letter when char.IsSurrogate(letter) && !IsPair(index) => new(index, 1, $"{Name(letter)} is half a character: it cannot be written in UTF-8."),
        _ => null,
    };

    private bool IsPair(int index)
        => char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private bool IsNext(string token) => string.CompareOrdinal(text, position, token, 0, token.Length) == 0;

    private static RuleToken Bad(TextProblem problem) => new(RuleTokenKind.Bad, problem.Start, problem.Length) { Problem = problem };
}
