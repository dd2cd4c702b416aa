namespace Kronos.Rules.Traefik.Labels.Schema;

/// <summary>Upper and lower case as Go's <c>strings.EqualFold</c> sees them: letter by letter, in no language.</summary>
internal static class Folding
{
    /// <summary>Two texts are equal to Go when their foldings are equal.</summary>
    public static string Fold(string text)
    {
        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        return new(folded);
    }

    /// <summary>Whether a text starts with ASCII letters, in any case.</summary>
    public static bool StartsWith(string text, string prefix)
    {
        if (text.Length < prefix.Length)
        {
            return false;
        }

        for (var i = 0; i < prefix.Length; i++)
        {
            if (Ascii(text[i]) != Ascii(prefix[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Ascii(char letter) => letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter;

    // The long s and the Kelvin and Ångström signs are letters that .NET keeps apart.
    private static char Fold(char letter) => letter switch
    {
        < '\u0080' => Ascii(letter),
        '\u017F' => 's',
        '\u212A' => 'k',
        '\u212B' => 'å',
        'ς' => 'σ',
        _ => char.ToLowerInvariant(char.ToUpperInvariant(letter)),
    };
}
