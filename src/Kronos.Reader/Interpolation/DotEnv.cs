using System.Text;
using System.Text.RegularExpressions;

namespace Kronos.Reader.Interpolation;

/// <summary>
/// A <c>.env</c> file: <c>NAME=value</c>, <c>export</c> in front if one likes, comments, single quotes letter by letter, double quotes with escapes and variables,
/// both over several lines. A name without a value takes it from the environment, which a linter does not look at. (Compose, ".env file syntax".)
/// </summary>
internal sealed class DotEnv
{
    private static readonly Regex Name = new(@"\G[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.\-\[\]]*)[ \t]*", RegexOptions.CultureInvariant);

    private readonly string text;
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly IVariables outer;
    private int at;

    private DotEnv(string text, IVariables outer)
    {
        this.text = text.Replace("\r\n", "\n").TrimStart('\uFEFF');
        this.outer = outer;
    }

    /// <summary>The variables of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="outer">Variables that come from elsewhere and win.</param>
    /// <exception cref="FormatException">It is no such file; the message says what is wrong and on which line.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text, IVariables outer)
    {
        var file = new DotEnv(text, outer);
        while (file.at < file.text.Length)
        {
            file.Line();
        }

        return file.values;
    }

    private int LineNumber => text.Take(Math.Min(at, text.Length)).Count(letter => letter == '\n') + 1;

    private void Line()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at >= text.Length || text[at] == '#')
        {
            SkipLine();
            return;
        }

        var name = Name.Match(text, at);
        if (!name.Success)
        {
            throw new FormatException($"Line {LineNumber} is no NAME=value.");
        }

        at += name.Length;
        if (at < text.Length && text[at] is ('=' or ':'))
        {
            at++;
            values[name.Groups[1].Value] = Value();
        }
        else if (at >= text.Length || text[at] == '\n')
        {
            SkipLine();
        }
        else
        {
            throw new FormatException($"Line {LineNumber} has a blank or another sign in the name of the variable.");
        }
    }

    private string Value()
    {
        while (at < text.Length && text[at] is (' ' or '\t'))
        {
            at++;
        }

        if (at < text.Length && text[at] is ('\'' or '"'))
        {
            return Quoted(text[at]);
        }

        var start = at;
        SkipLine();
        var raw = text.Substring(start, at - start).TrimEnd('\n');
        var comment = Regex.Match(raw, @"(^|\s)#");
        return Expand((comment.Success ? raw.Substring(0, comment.Index) : raw).Trim());
    }

    private string Quoted(char quote)
    {
        var line = LineNumber;
        var result = new StringBuilder();
        for (at++; at < text.Length && text[at] != quote; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                result.Append(quote == '"' ? Escape(text[++at]) : text[at + 1] == '\'' ? Skip("'") : "\\");
            }
            else
            {
                result.Append(text[at]);
            }
        }

        if (at >= text.Length)
        {
            throw new FormatException($"The quote of line {line} has no end.");
        }

        at++;
        SkipLine();
        return quote == '"' ? Expand(result.ToString()) : result.ToString();
    }

    private string Skip(string letters)
    {
        at++;
        return letters;
    }

    private static string Escape(char letter) => letter switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '$' => "$$",
        '"' or '\\' or '\'' => letter.ToString(),
        _ => "\\" + letter,
    };

    private string Expand(string value)
        => value.IndexOf('$') < 0 ? value : new Template(value, new Own(this)).Replace();

    private void SkipLine()
    {
        var end = at >= text.Length ? -1 : text.IndexOf('\n', at);
        at = end < 0 ? text.Length : end + 1;
    }

    private sealed class Own(DotEnv file) : IVariables
    {
        // Compose fills in nothing for what has no value here.
        public string? ValueOf(string name) => file.outer.ValueOf(name) ?? (file.values.TryGetValue(name, out var value) ? value : "");
    }
}
