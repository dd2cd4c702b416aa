namespace Kronos.Documents;

/// <summary>Ways to build nodes in one expression.</summary>
internal static class Nodes
{
    /// <summary>A list; null, which leaves its key out, when it is empty.</summary>
    public static Listing? ToListing(this IEnumerable<Node> items)
    {
        var listing = new Listing(items);
        return listing.Count == 0 ? null : listing;
    }

    /// <summary>A list of strings; null when it is empty.</summary>
    public static Listing? ToListing(this IEnumerable<string> items) => items.Select(item => (Node)item).ToListing();

    /// <summary>A mapping; null when it is empty. Of two items with one key the first is kept.</summary>
    public static Mapping? ToMapping<T>(this IEnumerable<T> items, Func<T, string> key, Func<T, Node> value)
    {
        var mapping = new Mapping();
        foreach (var item in items)
        {
            var name = key(item);
            if (!mapping.Contains(name))
            {
                mapping.Add(name, value(item));
            }
        }

        return mapping.OrNull();
    }

    /// <summary>The mapping; null when it is empty.</summary>
    public static Mapping? OrNull(this Mapping mapping) => mapping.Count == 0 ? null : mapping;
}
