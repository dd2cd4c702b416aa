using System.Text.RegularExpressions;

namespace Kronos.EndToEnd.Readme;

/// <summary>The README, with the examples in it: fences that a comment <c>&lt;!-- example: NAME --&gt;</c> stands above.</summary>
public sealed class Page(string path)
{
    private string text = File.ReadAllText(path);

    public string this[string name] => Match(name).Groups["body"].Value;

    /// <summary>Puts what is really so into the page; for a person who has read the difference.</summary>
    public void Replace(string name, string body)
    {
        var group = Match(name).Groups["body"];
        text = text[..group.Index] + body.TrimEnd('\n') + "\n" + text[(group.Index + group.Length)..];
        File.WriteAllText(path, text);
    }

    private Match Match(string name)
    {
        var match = Regex.Match(text, $"<!-- example: {Regex.Escape(name)} -->\n```[a-z]*\n(?<body>.*?)```", RegexOptions.Singleline);
        return match.Success ? match : throw new KeyNotFoundException($"The README has no example '{name}'.");
    }
}
