namespace Kronos.Reader.Yaml;

/// <summary>Puts a mapping together: a key once, and what <c>&lt;&lt;</c> merges in where no key of its own is.</summary>
internal sealed class MapBuilder
{
    private readonly List<SourceEntry> own = [];
    private readonly List<SourceEntry> merged = [];

    public void Add(SourceNode key, SourceNode value)
    {
        if (key is not SourceScalar name)
        {
            throw Unreadable.Compose(key, "A key must be a text, not a list or a mapping.");
        }

        if (name is { Text: "<<", IsPlain: true })
        {
            Merge(value);
            return;
        }

        if (name.Kind is not ScalarKind.String)
        {
            throw Unreadable.Compose(key, $"The key '{name.Text}' is no text for a YAML reader but {Describe(name.Kind)}. Write it in quotes.");
        }

        if (own.FirstOrDefault(entry => entry.Key == name.Text) is { } first)
        {
            throw Unreadable.Yaml(name.Span, $"The key '{name.Text}' is in this mapping already, on line {first.KeySpan.Line}. Only one of the two can be meant.");
        }

        own.Add(new(name.Text, name.Span, value));
    }

    public SourceMap Build(SourceSpan span)
        => new([.. own, .. merged.Where(entry => own.All(mine => mine.Key != entry.Key))], span);

    private static string Describe(ScalarKind kind) => kind switch
    {
        ScalarKind.Null => "nothing at all",
        ScalarKind.Boolean => "a truth value",
        _ => "a number",
    };

    private void Merge(SourceNode value)
    {
        switch (value)
        {
            case SourceMap map:
                merged.AddRange(map.Entries.Where(entry => merged.All(known => known.Key != entry.Key)));
                break;
            case SourceList list when list.Items.All(item => item is SourceMap):
                foreach (var item in list.Items)
                {
                    Merge(item);
                }

                break;
            default:
                throw Unreadable.Yaml(value.Span, "'<<' merges a mapping or a list of mappings, such as an alias of one.");
        }
    }
}
