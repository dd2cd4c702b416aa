using Kronos.Reader.Yaml;
using Kronos.Rules;

namespace Kronos.Reader;

/// <summary>Where the objects of the model, their properties, the items of their lists and the entries of their maps are written.</summary>
internal sealed class PlaceTable(SourceSpan whole)
{
    private readonly Dictionary<object, Dictionary<(string? Member, int? Index, string? Key), SourceSpan>> spans = new(ReferenceComparer.Instance);

    public void Add(object target, SourceSpan span) => Add(new Place(target), span);

    public void Add(Place place, SourceSpan span)
    {
        if (!spans.TryGetValue(place.Target, out var known))
        {
            spans[place.Target] = known = [];
        }

        known[(place.Member, place.Index, place.Key)] = span;
    }

    public SourceSpan Find(Place place)
    {
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
