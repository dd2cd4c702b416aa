using System.Text;

namespace Kronos.Generators.Evaluation;

/// <summary>Ends of lines, wherever C# would take those of the machine.</summary>
internal static class LineEnds
{
    private const string Ends = "\r\n\f\u0085\u2028\u2029";

    /// <summary>What <c>ReplaceLineEndings</c> does.</summary>
    public static string Replace(string text, string other)
    {
        if (text.IndexOfAny([.. Ends]) < 0)
        {
            return text;
        }

        var made = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Ends.IndexOf(text[i]) < 0)
            {
                made.Append(text[i]);
                continue;
            }

            made.Append(other);
            i += IsPair(text, i) ? 1 : 0;
        }

        return made.ToString();
    }

    /// <summary>How long it gets.</summary>
    public static long Length(string text, string other)
    {
        var ends = 0L;
        for (var i = 0; other.Length > 1 && i < text.Length; i++)
        {
            ends += Ends.IndexOf(text[i]) < 0 || (i > 0 && IsPair(text, i - 1)) ? 0 : 1;
        }

        return text.Length + (ends * (other.Length - 1));
    }

    private static bool IsPair(string text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
}
