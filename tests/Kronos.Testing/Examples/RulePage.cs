using System.Text.RegularExpressions;

namespace Kronos.Testing.Examples;

/// <summary>
/// The page of a rule, <c>KRN1001.md</c>: a heading with id and title, an explanation, and fences of C# marked <c>bad</c> and <c>good</c>.
/// A first line <c>&lt;!-- also: KRN4003 --&gt;</c> names further rules that the bad examples may break.
/// </summary>
public sealed partial class RulePage
{
    private RulePage(string path, string text)
    {
        Path = path;
        var heading = Heading().Match(text);
        Id = heading.Groups["id"].Value;
        Title = heading.Groups["title"].Value;
        Allowed = [.. Allowance().Match(text).Groups["ids"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
        Bad = [.. SnippetsOf(text, "bad")];
        Good = [.. SnippetsOf(text, "good")];
    }

    /// <summary>The path from the root of the repository, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The id in the heading; empty when the heading is not as it should be.</summary>
    public string Id { get; }

    /// <summary>The title in the heading.</summary>
    public string Title { get; }

    /// <summary>The ids of other rules that the bad examples may break.</summary>
    public IReadOnlyList<string> Allowed { get; }

    /// <summary>What breaks the rule.</summary>
    public IReadOnlyList<string> Bad { get; }

    /// <summary>What keeps it.</summary>
    public IReadOnlyList<string> Good { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="path">The path from the root of the repository.</param>
    public static RulePage Read(string path) => new(path, File.ReadAllText(Repository.Path(path)).ReplaceLineEndings("\n"));

    /// <summary>Every page of a rule below a folder.</summary>
    /// <param name="folder">The folder, from the root of the repository.</param>
    public static IEnumerable<RulePage> In(string folder)
        => Directory.EnumerateFiles(Repository.Path(folder), "KRN*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read);

    /// <summary>The marks in a snippet.</summary>
    public static IEnumerable<Mark> MarksOf(string snippet)
        => snippet.Split('\n').SelectMany((line, number) => Marker().Matches(line)
            .Select(match => new Mark(number, match.Groups["id"].Value, match.Groups["also"].Success)));

    private static IEnumerable<string> SnippetsOf(string text, string kind)
        => Fence().Matches(text).Where(fence => fence.Groups["kind"].Value == kind).Select(fence => fence.Groups["code"].Value);

    [GeneratedRegex(@"^# (?<id>KRN\d{4}): (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\A<!-- also: (?<ids>[^>]*?) -->")]
    private static partial Regex Allowance();

    [GeneratedRegex(@"^```csharp (?<kind>\w+)\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"// ← (?<id>KRN\d{4})(?<also>, also)?")]
    private static partial Regex Marker();
}
