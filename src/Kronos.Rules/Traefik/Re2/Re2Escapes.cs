using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Traefik.Re2;

/// <summary>What a backslash starts.</summary>
/// <param name="pattern">The expression.</param>
internal sealed class Re2Escapes(string pattern)
{
    private const int LastCharacter = 0x10FFFF;

    /// <summary>One character: <c>\n</c>, <c>\.</c>, <c>\x41</c>, <c>\012</c>.</summary>
    public TextProblem? Character(ref int position, out int character)
    {
        var start = position;
        character = 0;
        if (position + 1 == pattern.Length)
        {
            return new(start, 1, "The expression ends with a backslash. Write '\\\\' for the character.");
        }

        var letter = pattern[position + 1];
        position += 2;
        switch (letter)
        {
            case 'a' or 'f' or 'n' or 'r' or 't' or 'v':
                character = letter switch { 'a' => '\a', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\v' };
                return null;
            case '0':
            case >= '1' and <= '7' when position < pattern.Length && pattern[position] is >= '0' and <= '7':
                character = letter - '0';
                for (var i = 0; i < 2 && position < pattern.Length && pattern[position] is >= '0' and <= '7'; i++)
                {
                    character = (character * 8) + pattern[position++] - '0';
                }

                return null;
            case 'x':
                return Hexadecimal(start, ref position, out character) ? null : Unknown(start, position);
            case < (char)0x80 when !char.IsLetterOrDigit(letter):
                character = letter;
                return null;
            default:
                return Unknown(start, position);
        }
    }

    /// <summary>A property of Unicode: <c>\pL</c>, <c>\p{Greek}</c>, <c>\P{^L}</c>.</summary>
    public TextProblem? Property(ref int position)
    {
        var start = position;
        var brace = position + 2 < pattern.Length && pattern[position + 2] == '{';
        var end = brace ? pattern.IndexOf('}', position) : position + 2;
        if (end < 0 || end >= pattern.Length)
        {
            return new(start, pattern.Length - start, "The name of the property is missing or has no end. Write '\\pL' or '\\p{Greek}'.");
        }

        position = end + (char.IsHighSurrogate(pattern[end]) ? 2 : 1);
        var name = brace ? pattern.Substring(start + 3, end - start - 3) : pattern.Substring(start + 2, position - start - 2);
        var plain = name.StartsWith("^", StringComparison.Ordinal) ? name.Substring(1) : name;
        return Re2Properties.Exists(plain)
            ? null
            : new(start, position - start, $"Go knows no property of characters '{plain}'.{Spelling.Suggestion(plain, Re2Properties.Names)} "
                + "There are categories ('L', 'Lu', 'Nd') and scripts ('Greek', 'Latin').");
    }

    private bool Hexadecimal(int start, ref int position, out int number)
    {
        number = 0;
        if (position < pattern.Length && pattern[position] == '{')
        {
            var first = ++position;
            while (position < pattern.Length && Uri.IsHexDigit(pattern[position]) && number <= LastCharacter)
            {
                number = (number * 16) + Uri.FromHex(pattern[position++]);
            }

            return position > first && number <= LastCharacter && position < pattern.Length && pattern[position++] == '}';
        }

        for (var i = 0; i < 2; i++, position++)
        {
            if (position >= pattern.Length || !Uri.IsHexDigit(pattern[position]))
            {
                return false;
            }

            number = (number * 16) + Uri.FromHex(pattern[position]);
        }

        return position > start;
    }

    private TextProblem Unknown(int start, int end)
    {
        var written = pattern.Substring(start, Math.Min(Math.Max(end, start + 2), pattern.Length) - start);
        return new(start, written.Length, $"Go's regular expressions know no escape '{written}'." + written[1] switch
        {
            >= '1' and <= '9' => " There are no back-references.",
            'k' => " There are no back-references.",
            'Z' => " The end of the text is '\\z'.",
            'G' => " Write '^'.",
            'h' => " Write '[ \\t]'.",
            'u' => " Write '\\x{0041}'.",
            'e' => " Write '\\x1B'.",
            'b' => " In brackets, the backspace is '\\x08'.",
            _ => "",
        });
    }
}
