using Kronos.Documents.Values;

namespace Kronos.Documents.Compose;

/// <summary>The keys that the model does not know, merged last: mappings are merged key by key, everything else takes the place of what was there.</summary>
internal static class ExtraKeys
{
    public static Mapping Merge(Mapping typed, Extra extra, ComposeText texts)
        => extra.Count == 0 ? typed : Merge(typed, (Mapping)Lower(extra, texts));

    private static Mapping Merge(Mapping first, Mapping last)
    {
        var merged = new Mapping();
        foreach (var entry in first)
        {
            merged.Add(entry.Key, last[entry.Key] switch
            {
                null => entry.Value,
                Mapping more when entry.Value is Mapping some => Merge(some, more),
                var other => other,
            });
        }

        foreach (var entry in last.Where(entry => first[entry.Key] is null))
        {
            merged.Add(entry.Key, entry.Value);
        }

        return merged;
    }

    private static Node Lower(object? value, ComposeText texts) => value switch
    {
        Raw raw => Lower(raw.Value, texts),
        Text text => texts.Write(text),
        Sequence<Raw> list => new Listing(list.Select(item => Lower(item, texts))),
        Extra extra => extra.ToMapping(entry => entry.Key, entry => Lower(entry.Value, texts)) ?? new Mapping(),
        _ => new Scalar(value),
    };
}
