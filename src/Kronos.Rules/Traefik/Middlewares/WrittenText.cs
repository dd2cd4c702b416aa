namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>A text that an option holds, and where it is written.</summary>
/// <param name="Value">The text.</param>
/// <param name="Place">Where.</param>
/// <param name="At">Where characters of it are: the first, from 0, and how many.</param>
internal sealed record WrittenText(string Value, Place Place, Func<int, int, Place> At)
{
    /// <summary>A text that has a place of its own.</summary>
    public static WrittenText Whole(string value, Place place) => new(value, place, place.Within);

    /// <summary>The items of a list in a label: they stand between commas, and blanks around one do not count.</summary>
    /// <param name="value">The label's value.</param>
    /// <param name="place">Where it is.</param>
    public static IEnumerable<WrittenText> Items(string value, Place place)
    {
        var start = 0;
        foreach (var part in value.Length == 0 ? [] : value.Split(','))
        {
            var text = part.Trim();
            var first = start + part.IndexOf(text, StringComparison.Ordinal);
            yield return new(text, text.Length > 0 ? place.Within(first, text.Length) : place, (from, length) => place.Within(first + from, length));
            start += part.Length + 1;
        }
    }
}
