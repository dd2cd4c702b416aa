using Kronos.Reader.Yaml;

namespace Kronos.Reader.Merging;

/// <summary>The one form that a part of a service has before files are merged: lists of <c>NAME=value</c> and of names are mappings.</summary>
internal static class Canonical
{
    private static readonly HashSet<string> Variables = new(StringComparer.Ordinal) { "environment", "labels", "annotations", "sysctls", "args", "additional_contexts" };
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "depends_on", "networks", "models" };
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "dns", "dns_search", "env_file", "tmpfs", "label_file" };

    public static SourceMap Service(SourceMap service) => service with { Entries = [.. service.Entries.Select(Entry)] };

    private static SourceEntry Entry(SourceEntry entry) => entry.Value switch
    {
        SourceList list when Variables.Contains(entry.Key) => entry with { Value = Pairs(list) },
        SourceList list when Names.Contains(entry.Key) => entry with { Value = Keys(list, entry.Key == "depends_on") },
        SourceScalar { IsNull: false } scalar when Lists.Contains(entry.Key) => entry with { Value = new SourceList([scalar], scalar.Span) { Tag = scalar.Tag } },
        SourceScalar { IsNull: false } scalar when entry.Key == "build" => entry with { Value = new SourceMap([new("context", scalar.Span, scalar)], scalar.Span) { Tag = scalar.Tag } },
        SourceMap map when entry.Key is "build" or "deploy" => entry with { Value = Service(map) },
        _ => entry,
    };

    // NAME=value, or a name alone, whose value comes from the environment.
    private static SourceMap Pairs(SourceList list)
        => new([.. list.Items.OfType<SourceScalar>().Select(Pair).GroupBy(entry => entry.Key).Select(group => group.Last())], list.Span) { Tag = list.Tag };

    private static SourceEntry Pair(SourceScalar item)
    {
        var sign = item.Text.IndexOf('=');
        return sign < 0
            ? new(item.Text, item.Span, new SourceScalar("", IsPlain: true, item.Span))
            : new(item.Text.Substring(0, sign), Part(item, 0, sign), item with { Text = item.Text.Substring(sign + 1), IsPlain = false, Span = Part(item, sign + 1, item.Text.Length - sign - 1) });
    }

    private static SourceSpan Part(SourceScalar item, int start, int length)
        => item.Letters is { } letters && length > 0 ? letters with { Column = letters.Column + start, EndColumn = letters.Column + start + length } : item.Span;

    private static SourceMap Keys(SourceList list, bool dependencies)
        => new([.. list.Items.OfType<SourceScalar>().Select(item => new SourceEntry(item.Text, item.Span, dependencies ? Started(item) : new SourceScalar("", IsPlain: true, item.Span)))], list.Span) { Tag = list.Tag };

    private static SourceMap Started(SourceScalar item)
        => new([new("condition", item.Span, new SourceScalar("service_started", IsPlain: true, item.Span))], item.Span);
}
