using System.Globalization;
using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>Ways to get at the values of nodes whose shape has been checked.</summary>
internal static class Nodes
{
    /// <summary>The text of a scalar; null when it is not there.</summary>
    public static string? Text(this SourceMap map, string key) => (map[key] as SourceScalar)?.Text;

    public static IEnumerable<SourceEntry> Entries(this SourceMap map, string key) => (map[key] as SourceMap)?.Entries ?? [];

    public static IEnumerable<SourceNode> Items(this SourceMap map, string key) => (map[key] as SourceList)?.Items ?? [];

    public static bool IsTrue(this SourceMap map, string key) => map.Text(key) is { } text && text.ToLowerInvariant() is "true" or "yes" or "on" or "y" or "1";

    public static int? Number(this SourceMap map, string key)
        => int.TryParse(map.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
