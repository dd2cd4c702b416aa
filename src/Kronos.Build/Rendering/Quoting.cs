using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Kronos.Build.Rendering;

/// <summary>How a string is written in YAML: plain only where every reader, of YAML 1.1 or 1.2, takes it for this very string.</summary>
internal static partial class Quoting
{
    // What some reader takes for a truth value, for nothing or for a number (YAML 1.1, section 10.2 and its type repository).
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity",
    };

    public static ScalarStyle StyleOf(string text)
        => text.Contains('\n') && CanBeLiteral(text) ? ScalarStyle.Literal
            : Plain().IsMatch(text) && !Reserved.Contains(text) && !Misread().IsMatch(text) ? ScalarStyle.Plain
            : ScalarStyle.DoubleQuoted;

    // Starts with a letter, a path, an option or a setting: no indicator, no number. Everything in it is printable ASCII. A duration or a size is no number either.
    [GeneratedRegex(@"\A(?:(?:[A-Za-z_/]|\$\{|\.\.?/|--?[A-Za-z])[ -~]*(?<! )|[1-9][0-9]*(?:ms|[smhkg]))\z")]
    private static partial Regex Plain();

    // Would start a comment or a key, or ends like one, or holds a sign that a reader may take for an anchor; quotes and backslashes are clearer in quotes.
    [GeneratedRegex(@" #|: |:\z| \*| &(?!&)|[""'\\]")]
    private static partial Regex Misread();

    // A literal block keeps every letter, except where blanks lead or trail, and what is no text.
    private static bool CanBeLiteral(string text)
        => text[0] is not (' ' or '\n' or '\t') && !Unprintable().IsMatch(text) && !text.Contains(" \n", StringComparison.Ordinal) && text[^1] != ' ' && !text.EndsWith("\n\n", StringComparison.Ordinal);

    [GeneratedRegex(@"[^\n -~]")]
    private static partial Regex Unprintable();
}
