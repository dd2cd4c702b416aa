using Kronos.Reader.Yaml;
using Kronos.Rules;

namespace Kronos.Reader;

/// <summary>Where the objects of the model, their properties, the items of their lists and the entries of their maps are written.</summary>
internal sealed class PlaceTable(SourceSpan whole)
{
    private readonly Dictionary<object, Dictionary<(string? Member, int? Index, string? Key), SourceSpan>> spans = new(ReferenceComparer.Instance);

    private readonly Dictionary<(object Target, string? Member, string? Key, bool IsKey), SourceSpan> letters = [];
    private readonly HashSet<(object Target, string? Member, string? Key)> uncertain = [];

    public void Add(object target, SourceSpan span) => Add(new Place(target), span);

    public void Add(Place place, SourceSpan span)
    {
        if (!spans.TryGetValue(place.Target, out var known))
        {
            spans[place.Target] = known = [];
        }

        known[(place.Member, place.Index, place.Key)] = span;
    }

    /// <summary>Where the letters of a text stand, one beside the other, so that a part of it can be found.</summary>
    public void AddLetters(Place place, SourceSpan span) => letters[(place.Target, place.Member, place.Key, place.IsKey)] = span;

    /// <summary>Says that what stands there is known only when it is deployed.</summary>
    public void AddUncertain(Place place) => uncertain.Add((place.Target, place.Member, place.Key));

    public bool IsUncertain(Place place) => !place.IsKey && uncertain.Contains((place.Target, place.Member, place.Key));

    public SourceSpan Find(Place place)
    {
        if (place.Part is { } part && letters.TryGetValue((place.Target, place.Member, place.Key, place.IsKey), out var text))
        {
            var start = Math.Min(text.Column + part.Start, text.EndColumn);
            return text with { Column = start, EndColumn = Math.Min(start + Math.Max(1, part.Length), Math.Max(text.EndColumn, start + 1)) };
        }

        if (place.IsKey && letters.TryGetValue((place.Target, place.Member, place.Key, true), out var name))
        {
            return name;
        }

        if (!spans.TryGetValue(place.Target, out var known))
        {
            return whole;
        }

        (string?, int?, string?)[] keys = [(place.Member, place.Index, place.Key), (place.Member, place.Index, null), (place.Member, null, place.Key), (place.Member, null, null), (null, null, null)];
        foreach (var key in keys)
        {
            if (known.TryGetValue(key, out var span))
            {
                return span;
            }
        }

        return whole;
    }
}
