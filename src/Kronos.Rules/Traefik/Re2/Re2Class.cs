using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Re2;

/// <summary>Classes of characters in brackets: <c>[a-z]</c>, <c>[^/]</c>, <c>[[:alpha:]_]</c>.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="escapes">Its escapes.</param>
internal sealed class Re2Class(string pattern, Re2Escapes escapes)
{
    private static readonly string[] Named =
        ["alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word", "xdigit"];

    // Where the next ":]" stands; it is looked for once, or a class of many "[:" would take a step for each pair of them.
    private int nextEnd = -1;

    /// <summary>Reads up to and with the bracket that closes the class.</summary>
    public TextProblem? Read(ref int position)
    {
        var start = position++;
        if (position < pattern.Length && pattern[position] == '^')
        {
            position++;
        }

        // As the first character, a bracket stands for itself.
        for (var first = true; position >= pattern.Length || pattern[position] != ']' || first; first = false)
        {
            if (position >= pattern.Length)
            {
                return new(start, 1, "This bracket is never closed. Write '\\[' for the character.");
            }

            if ((IsNamed(position, out var end) ? Name(ref position, end) : IsSet(position) ? Set(ref position) : Range(start, ref position)) is { } problem)
            {
                return problem;
            }
        }

        position++;
        return null;
    }

    private bool IsNamed(int position, out int end)
    {
        end = -1;
        if (position + 2 >= pattern.Length || pattern[position] != '[' || pattern[position + 1] != ':')
        {
            return false;
        }

        if (nextEnd < position + 2)
        {
            nextEnd = pattern.IndexOf(":]", position + 2, StringComparison.Ordinal) is >= 0 and var found ? found : int.MaxValue;
        }

        end = nextEnd;
        return end != int.MaxValue;
    }

    private TextProblem? Name(ref int position, int end)
    {
        var start = position;
        var name = pattern.Substring(start + 2, end - start - 2);
        position = end + 2;
        var plain = name.StartsWith("^", StringComparison.Ordinal) ? name.Substring(1) : name;
        return Named.Contains(plain)
            ? null
            : new(start, position - start, $"There is no class '[:{plain}:]'.{Spelling.Suggestion(plain, Named)} There are {string.Join(", ", Named)}.");
    }

    private bool IsSet(int position) => position + 1 < pattern.Length && pattern[position] == '\\' && "pPdDsSwW".Contains(pattern[position + 1]);

    private TextProblem? Set(ref int position)
    {
        if (pattern[position + 1] is 'p' or 'P')
        {
            return escapes.Property(ref position);
        }

        position += 2;
        return null;
    }

    private TextProblem? Range(int bracket, ref int position)
    {
        var start = position;
        if (Character(bracket, ref position, out var low) is { } first)
        {
            return first;
        }

        // A hyphen before the closing bracket stands for itself.
        if (position + 1 >= pattern.Length || pattern[position] != '-' || pattern[position + 1] == ']')
        {
            return null;
        }

        position++;
        return Character(bracket, ref position, out var high)
            ?? (high < low
                ? new(start, position - start, $"The range '{pattern.Substring(start, position - start)}' runs backwards.")
                : null);
    }

    private TextProblem? Character(int bracket, ref int position, out int character)
    {
        character = 0;
        if (position >= pattern.Length)
        {
            return new(bracket, 1, "This bracket is never closed. Write '\\[' for the character.");
        }

        if (pattern[position] == '\\')
        {
            return escapes.Character(ref position, out character);
        }

        character = char.IsHighSurrogate(pattern[position]) ? char.ConvertToUtf32(pattern[position], pattern[position + 1]) : pattern[position];
        position += character > 0xFFFF ? 2 : 1;
        return null;
    }
}
