using System.Reflection;
using System.Text.Json;

namespace Kronos.Rules.Tests.Traefik.Language;

/// <summary>Tables of texts with the verdict of Traefik or Go, beside this file.</summary>
internal static class Verdicts
{
    /// <summary>The rows of a table: its columns, the last one decoded from JSON.</summary>
    public static IEnumerable<string[]> Of(string table)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(table)!);
        foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var columns = line.TrimEnd('\r').Split('\t');
            yield return [.. columns[..^1], JsonSerializer.Deserialize<string>(columns[^1])!];
        }
    }
}
