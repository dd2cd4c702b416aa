using System.Text;

namespace Kronos.Rules.Traefik.Language;

/// <summary>Characters that were written byte by byte.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How many bytes in a row, each a character above <paramref name="origin"/>, are one character; 0 when they are none.</summary>
    public static int LengthAt(string text, int start, int origin)
    {
        var length = ByteAt(text, start, origin) switch { >= 0xF0 and <= 0xF4 => 4, >= 0xE0 and < 0xF0 => 3, >= 0xC2 and < 0xE0 => 2, _ => 0 };
        for (var i = 1; i < length; i++)
        {
            if (ByteAt(text, start + i, origin) is not (>= 0x80 and <= 0xBF))
            {
                return 0;
            }
        }

        // Too long a form, a surrogate, or above the last character.
        return (length, ByteAt(text, start, origin), ByteAt(text, start + 1, origin)) is (3, 0xE0, < 0xA0) or (3, 0xED, > 0x9F) or (4, 0xF0, < 0x90) or (4, 0xF4, > 0x8F)
            ? 0
            : length;
    }

    /// <summary>The character that such bytes are.</summary>
    public static string Decode(string text, int start, int length, int origin)
        => Strict.GetString([.. Enumerable.Range(start, length).Select(index => (byte)ByteAt(text, index, origin))]);

    /// <summary>How many bytes a text takes; what is no character takes one byte a character.</summary>
    public static int Count(string text) => Encoding.UTF8.GetByteCount(text);

    private static int ByteAt(string text, int index, int origin) => index < text.Length && text[index] >= origin && text[index] <= origin + 0xFF ? text[index] - origin : -1;
}
