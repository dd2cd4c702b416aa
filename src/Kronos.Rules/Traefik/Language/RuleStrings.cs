using System.Globalization;
using System.Text;

namespace Kronos.Rules.Traefik.Language;

/// <summary>Reads the strings of Go: raw ones in backticks, interpreted ones in double quotes.</summary>
internal static class RuleStrings
{
    // A byte that an escape gives and that is no part of a character: Go's strings hold bytes, C#'s do not.
    private const int Byte = 0xDC00;

    /// <summary>Reads the string that starts at a position.</summary>
    /// <param name="text">The rule.</param>
    /// <param name="start">The opening quote.</param>
    /// <param name="illegal">What may not stand in a rule at all.</param>
    public static RuleToken Read(string text, int start, Func<int, TextProblem?> illegal)
    {
        var raw = text[start] == '`';
        var value = new StringBuilder();
        var offsets = new List<int>();
        var bytes = false;
        var i = start + 1;
        while (i < text.Length && text[i] != text[start] && (raw || text[i] != '\n'))
        {
            if (illegal(i) is { } problem)
            {
                return Bad(problem);
            }

            var length = 1;
            string? letters = text[i] == '\r' && raw ? "" : text[i].ToString();
            if (!raw && text[i] == '\\')
            {
                length = Escape(text, i, out letters);
                bytes |= letters is { Length: 1 } && letters[0] is >= (char)(Byte + 0x80) and <= (char)(Byte + 0xFF);
            }

            if (letters is null)
            {
                return Bad(new(i, Math.Min(length, text.Length - i), $"Go knows no escape {text.Substring(i, Math.Min(length, text.Length - i))}. "
                    + "Write the text in backticks, where a backslash stands for itself, or double the backslash."));
            }

            value.Append(letters);
            offsets.AddRange(letters.Select(_ => i));
            i += length;
        }

        if (i >= text.Length || text[i] != text[start])
        {
            return Bad(new(start, i - start, raw
                ? "The text has no end: a backtick is missing."
                : "The text has no end: a double quote is missing on this line."));
        }

        offsets.Add(i);
        var argument = new RuleArgument(value.ToString(), offsets, start, i + 1 - start);
        return new(RuleTokenKind.Text, start, argument.Length) { Argument = bytes ? Joined(argument) : argument };
    }

    // The length of the escape; null letters when there is no such one.
    private static int Escape(string text, int i, out string? letters)
    {
        letters = (i + 1 < text.Length ? text[i + 1] : ' ') switch
        {
            'a' => "\a",
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'v' => "\v",
            '\\' => "\\",
            '"' => "\"",
            _ => null,
        };
        return letters is not null ? 2 : (i + 1 < text.Length ? text[i + 1] : ' ') switch
        {
            'x' => Number(text, i, 2, 2, 16, out letters),
            'u' => Number(text, i, 2, 4, 16, out letters),
            'U' => Number(text, i, 2, 8, 16, out letters),
            >= '0' and <= '7' => Number(text, i, 1, 3, 8, out letters),
            _ => 2,
        };
    }

    private static int Number(string text, int i, int prefix, int digits, int radix, out string? letters)
    {
        letters = null;
        var number = 0L;
        for (var k = 0; k < digits; k++)
        {
            var index = i + prefix + k;
            var digit = index < text.Length ? Digit(text[index]) : radix;
            if (digit >= radix)
            {
                return prefix + k;
            }

            number = (number * radix) + digit;
        }

        var isByte = digits < 4;
        if (isByte ? number <= 0xFF : number is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            letters = !isByte ? char.ConvertFromUtf32((int)number) : ((char)(number < 0x80 ? number : Byte + number)).ToString();
        }

        return prefix + digits;
    }

    private static int Digit(char digit)
        => int.TryParse(digit.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    // Bytes that together are characters of UTF-8 become those; the others stay halves of a surrogate pair, which is no character either.
    private static RuleArgument Joined(RuleArgument argument)
    {
        var value = new StringBuilder();
        var offsets = new List<int>();
        for (var i = 0; i < argument.Value.Length;)
        {
            var pair = char.IsHighSurrogate(argument.Value[i]);
            var length = pair ? 2 : Math.Max(1, Utf8.LengthAt(argument.Value, i, Byte));
            var letters = pair || length == 1 ? argument.Value.Substring(i, length) : Utf8.Decode(argument.Value, i, length, Byte);
            value.Append(letters);
            offsets.AddRange(letters.Select(_ => argument.Offset(i)));
            i += length;
        }

        offsets.Add(argument.Offset(argument.Value.Length));
        return argument with { Value = value.ToString(), Offsets = offsets };
    }

    private static RuleToken Bad(TextProblem problem) => new(RuleTokenKind.Bad, problem.Start, problem.Length) { Problem = problem };
}
