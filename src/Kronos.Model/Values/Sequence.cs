using System.Collections;
using System.ComponentModel;

namespace Kronos;

/// <summary>An ordered list with value equality; the type of every list in the model. Written as a collection expression: <c>[a, b, ..more]</c>.</summary>
/// <typeparam name="T">The element.</typeparam>
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly List<T> items = [];

    /// <summary>An empty list.</summary>
    public Sequence() { }

    /// <summary>A list of these items.</summary>
    /// <param name="items">The items, in order.</param>
    public Sequence(IEnumerable<T> items) => this.items.AddRange(items);

    /// <summary>The number of items.</summary>
    public int Count => items.Count;

    /// <summary>The item at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    public T this[int index] => items[index];

    /// <summary>What a collection expression compiles to. Not for use afterwards: a list in the model does not change.</summary>
    /// <param name="item">The item.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Add(T item) => items.Add(item);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Sequence<T>? other) => other is not null && items.SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = items.Count;
        foreach (var item in items)
        {
            hash = unchecked((hash * 397) ^ (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <inheritdoc/>
    public override string ToString() => "[" + string.Join(", ", items) + "]";
}
