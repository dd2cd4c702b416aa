using System.Collections;
using Kronos.Rules;
using Kronos.Traefik;

namespace Kronos.Generators.Provenance;

/// <summary>The text that stands at a place of the model.</summary>
internal static class PlaceText
{
    /// <summary>The text as far as it is known; null when there is none.</summary>
    public static string? Of(Place place)
    {
        if (place.IsKey)
        {
            return place.Key;
        }

        var held = place.Member is null ? place.Target : place.Target.GetType().GetProperty(place.Member)?.GetValue(place.Target);
        var value = (place.Index, place.Key, held) switch
        {
            ({ } index, _, IEnumerable list) => list.Cast<object?>().ElementAtOrDefault(index),
            (_, { } key, _) when place.IsKey => key,
            (_, { } key, Variables variables) => variables.TryGetValue(key, out var text) ? text : null,
            (_, { }, _) => null,
            _ => held,
        };
        return value is string or Text or Traefik.Rule or Image ? value.ToString() : null;
    }
}
