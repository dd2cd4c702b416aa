using Kronos.Reader.Translation;
using Kronos.Reader.Yaml;

namespace Kronos.Reader.Merging;

/// <summary>One file over another, as Compose merges them (Compose specification, "Merge"): mappings key by key, lists one after the other, with the exceptions below.</summary>
internal static class Merger
{
    private static readonly HashSet<string> Replaced = new(StringComparer.Ordinal) { "command", "entrypoint", "test" };

    public static SourceMap Merge(SourceMap below, SourceMap above)
    {
        List<SourceEntry> entries = [.. below.Entries];
        foreach (var entry in above.Entries)
        {
            var index = entries.FindIndex(known => known.Key == entry.Key);
            if (entry.Value.Tag == "!reset")
            {
                if (index >= 0)
                {
                    entries.RemoveAt(index);
                }
            }
            else if (index < 0)
            {
                entries.Add(entry);
            }
            else
            {
                entries[index] = Merge(entries[index], entry);
            }
        }

        return below with { Entries = entries };
    }

    /// <summary>Takes the instructions out of what has nothing below it.</summary>
    public static SourceMap WithoutResets(SourceMap map) => map with
    {
        Entries = [.. map.Entries.Where(entry => entry.Value.Tag != "!reset").Select(entry => entry.Value is SourceMap inner ? entry with { Value = WithoutResets(inner) } : entry)],
    };

    /// <summary>Whether two things say the same, wherever they are written. The order of keys does not count.</summary>
    public static bool IsSame(SourceNode one, SourceNode other) => (one, other) switch
    {
        (SourceMap left, SourceMap right) => left.Entries.Count == right.Entries.Count && left.Entries.All(entry => right.Entry(entry.Key) is { } same && IsSame(entry.Value, same.Value)),
        (SourceList left, SourceList right) => left.Items.Count == right.Items.Count && left.Items.Zip(right.Items, IsSame).All(same => same),
        (SourceScalar left, SourceScalar right) => left.Text == right.Text && left.IsNull == right.IsNull,
        _ => false,
    };

    /// <summary>Whether something in it is marked as taking the place of what it is laid over.</summary>
    public static bool HasOverride(SourceNode node) => node.Tag is "!override" or "!reset" || node switch
    {
        SourceMap map => map.Entries.Any(entry => HasOverride(entry.Value)),
        SourceList list => list.Items.Any(HasOverride),
        _ => false,
    };

    private static SourceEntry Merge(SourceEntry below, SourceEntry above) => (below.Value, above.Value) switch
    {
        (_, { Tag: "!override" }) => above,
        (_, SourceScalar { IsNull: true }) => below,
        (SourceMap one, SourceMap other) when below.Key != "logging" || SameDriver(one, other) => below with { Value = Merge(one, other) },
        (SourceList one, SourceList other) when !Replaced.Contains(below.Key) => below with { Value = Append(below.Key, one, other) },
        _ => above,
    };

    private static bool SameDriver(SourceMap one, SourceMap other)
        => one["driver"] is null || other["driver"] is null || (one["driver"] as SourceScalar)?.Text == (other["driver"] as SourceScalar)?.Text;

    // An item of the upper file takes the place of the one that is mounted, published or named at the same point.
    private static SourceList Append(string key, SourceList below, SourceList above)
    {
        List<SourceNode> items = [.. below.Items];
        foreach (var item in above.Items)
        {
            var index = items.FindIndex(known => Identity(key, known) == Identity(key, item));
            if (index < 0)
            {
                items.Add(item);
            }
            else
            {
                items[index] = item;
            }
        }

        return below with { Items = items };
    }

    private static string Identity(string key, SourceNode item) => (key, item) switch
    {
        ("volumes", _) => MountText.TargetOf(item) ?? Text(item),
        ("secrets" or "configs", SourceMap map) => Text(map["target"] ?? map["source"]),
        ("devices", SourceMap map) => Text(map["target"]),
        _ => Text(item),
    };

    private static string Text(SourceNode? node) => node switch
    {
        SourceScalar scalar => scalar.Text,
        SourceMap map => "{" + string.Join(",", map.Entries.Select(entry => entry.Key + ":" + Text(entry.Value))) + "}",
        SourceList list => "[" + string.Join(",", list.Items.Select(Text)) + "]",
        _ => "",
    };
}
