namespace Kronos.Rules.Traefik.Labels;

/// <summary>What somebody wrote, as a message repeats it.</summary>
internal static class Quoting
{
    private const int Most = 100;

    /// <summary>A text that is not too long for a sentence. Messages that repeat everything would grow with the square of what is written.</summary>
    public static string Short(this string text)
        => text.Length <= Most ? text : text.Substring(0, char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most) + "…";
}
