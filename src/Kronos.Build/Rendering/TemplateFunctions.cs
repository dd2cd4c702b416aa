namespace Kronos.Build.Rendering;

/// <summary>What templates can call besides Scriban's own functions.</summary>
public static class TemplateFunctions
{
    /// <summary>Lines as comments: <c># </c> in front of each.</summary>
    /// <param name="lines">The lines.</param>
    public static string Comment(System.Collections.IEnumerable lines)
        => string.Join("\n", lines.Cast<object?>().Select(line => ("# " + line).TrimEnd()));

    /// <summary>A word of a POSIX shell, quoted when it has to be.</summary>
    /// <param name="text">The text.</param>
    public static string ShQuote(string text)
        => text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "_@%+=:,./-".Contains(letter)) ? text : "'" + text.Replace("'", "'\\''") + "'";
}
