namespace Kronos.Reader.Yaml;

/// <summary>The mistake that readers of YAML explain worst: a tab that indents. They stop somewhere before it.</summary>
internal static class Tabs
{
    /// <summary>The first tab that indents a line, not far behind the place where a reader stopped; null when there is none.</summary>
    public static SourceSpan? Find(string file, string text, int line)
    {
        const int Near = 3;
        var lines = text.Split('\n');
        for (var i = line - 1; i < Math.Min(lines.Length, line - 1 + Near); i++)
        {
            var indentation = lines[i].TakeWhile(letter => letter is ' ' or '\t').ToArray();
            if (Array.IndexOf(indentation, '\t') is >= 0 and var tab && indentation.Length < lines[i].TrimEnd().Length)
            {
                return new(file, i + 1, tab + 1, i + 1, tab + 2);
            }
        }

        return null;
    }
}
