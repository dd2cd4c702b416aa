using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Re2;

/// <summary>Reads an expression from left to right, in one pass and without recursion.</summary>
internal sealed class Re2Scanner
{
    private readonly string pattern;
    private readonly Re2Escapes escapes;
    private readonly Re2Class classes;
    private readonly Re2Measures measures = new();
    private readonly Stack<(int Start, bool FoldsCase)> groups = new();
    private int position;
    private bool foldsCase;

    // Where the repetition starts that was read just before; -1 when it was something else.
    private int repetition = -1;

    public Re2Scanner(string pattern)
    {
        this.pattern = pattern;
        escapes = new(pattern);
        classes = new(pattern, escapes);
    }

    /// <summary>The first capital letter that is looked for literally.</summary>
    public int? FirstCapital { get; private set; }

    public TextProblem? Run()
    {
        if (HalfCharacter() is { } half)
        {
            return half;
        }

        while (position < pattern.Length)
        {
            var start = position;
            var repeats = pattern[position] is '*' or '+' or '?' or '{' && IsRepetition(out _, out _, out _);
            if ((repeats ? Repeat() : Step()) is { } problem)
            {
                return problem;
            }

            repetition = repeats ? start : -1;
        }

        return groups.Count > 0
            ? new(groups.Peek().Start, 1, "This parenthesis is never closed.")
            : measures.Problem(pattern.Length);
    }

    private TextProblem? Step()
    {
        switch (pattern[position])
        {
            case '(':
                return Open();
            case ')':
                return Close();
            case '|':
                position++;
                measures.Alternative();
                return null;
            case '[':
                var problem = classes.Read(ref position);
                measures.Item();
                return problem;
            case '\\':
                return Escape();
            case '^' or '$' or '.':
                position++;
                measures.Item();
                return null;
            default:
                Literal(position);
                return null;
        }
    }

    private void Literal(int at)
    {
        if (!foldsCase && pattern[at] is >= 'A' and <= 'Z')
        {
            FirstCapital ??= at;
        }

        position = at + (char.IsHighSurrogate(pattern[at]) ? 2 : 1);
        measures.Item();
    }

    private TextProblem? Open()
    {
        var start = position;
        if (position + 1 < pattern.Length && pattern[position + 1] == '?')
        {
            var folds = foldsCase;
            var problem = Re2Groups.Read(pattern, ref position, ref folds, out var kind);
            if (problem is null && kind != Re2GroupKind.Flags)
            {
                Enter(start, kind == Re2GroupKind.Named);
            }

            foldsCase = folds;
            return problem;
        }

        position++;
        Enter(start, captures: true);
        return null;
    }

    private void Enter(int start, bool captures)
    {
        groups.Push((start, foldsCase));
        measures.Enter(captures);
    }

    private TextProblem? Close()
    {
        if (groups.Count == 0)
        {
            return new(position, 1, "This parenthesis closes nothing. Write '\\)' for the character.");
        }

        position++;
        foldsCase = groups.Pop().FoldsCase;
        measures.Leave();
        return measures.Problem(position);
    }

    private TextProblem? Escape()
    {
        var letter = position + 1 < pattern.Length ? pattern[position + 1] : '\0';
        switch (letter)
        {
            case 'A' or 'b' or 'B' or 'z':
                position += 2;
                break;
            case 'Q':
                Quoted();
                return null;
            case 'p' or 'P':
                if (escapes.Property(ref position) is { } unknown)
                {
                    return unknown;
                }

                break;
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                position += 2;
                break;
            default:
                if (escapes.Character(ref position, out _) is { } problem)
                {
                    return problem;
                }

                break;
        }

        measures.Item();
        return null;
    }

    // \Q…\E: everything in between stands for itself; a missing \E means the end.
    private void Quoted()
    {
        var end = pattern.IndexOf("\\E", position + 2, StringComparison.Ordinal);
        for (position += 2; position < (end < 0 ? pattern.Length : end);)
        {
            Literal(position);
        }

        position = end < 0 ? pattern.Length : end + 2;
    }

    private TextProblem? Repeat()
    {
        var start = position;
        IsRepetition(out var least, out var most, out var end);
        position = end;
        var operation = pattern.Substring(start, position - start);
        if (operation.Length > 1 && (least is < 0 or > Re2Measures.MostRepeats || most > Re2Measures.MostRepeats || (most >= 0 && least > most)))
        {
            return new(start, operation.Length, $"'{operation}' is no count: the numbers go up to {Re2Measures.MostRepeats}, and the second is not the smaller one.");
        }

        var lazy = position < pattern.Length && pattern[position] == '?';
        position += lazy ? 1 : 0;
        if (repetition >= 0)
        {
            var whole = pattern.Substring(repetition, position - repetition);
            return new(repetition, whole.Length, whole.EndsWith("+", StringComparison.Ordinal)
                ? $"'{whole}' repeats a repetition: possessive ones do not exist in Go. Write '{whole.Substring(0, whole.Length - 1)}'."
                : $"'{whole}' repeats a repetition. Put the first in a group: (?:…).");
        }

        return !measures.HasItem
            ? new(start, operation.Length, $"Before '{operation}' nothing stands that could be repeated. Write '\\{operation}' for the character"
                + (operation == "*" ? ", '.*' for anything, and '[^.]+' for a label of a host name." : "."))
            : measures.Repeat(least, most) ? null
            : new(start, operation.Length, $"'{operation}' and what it repeats make more than {Re2Measures.MostRepeats} repetitions together.");
    }

    private bool IsRepetition(out int least, out int most, out int end)
    {
        (least, most, end) = pattern[position] switch { '+' => (1, -1, position + 1), '?' => (0, 1, position + 1), _ => (0, -1, position + 1) };
        return pattern[position] != '{' || Re2Count.TryRead(pattern, position, out least, out most, out end);
    }

    private TextProblem? HalfCharacter()
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (char.IsHighSurrogate(pattern[i]) && i + 1 < pattern.Length && char.IsLowSurrogate(pattern[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(pattern[i]))
            {
                return new(i, 1, "This is no character of UTF-8.");
            }
        }

        return null;
    }
}
