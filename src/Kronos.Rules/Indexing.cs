namespace Kronos.Rules;

/// <summary>Items of a list with their positions, which places need.</summary>
internal static class Indexing
{
    /// <summary>Every item with its position, from 0.</summary>
    public static IEnumerable<(T Item, int Index)> Indexed<T>(this IEnumerable<T> items) => items.Select((item, index) => (item, index));
}
