using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Kronos.Documents;

/// <summary>A piece of a document: a scalar, a list or a mapping. It knows its meaning and nothing of how it is written.</summary>
public abstract class Node
{
    private protected Node() { }

    /// <summary>A string; null stays null, which leaves a key out.</summary>
    /// <param name="value">The string.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Node?(string? value) => value is null ? null : new Scalar(value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Node(long value) => new Scalar(value);

    /// <summary>A whole number; null leaves a key out.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Node?(long? value) => value is { } number ? new Scalar(number) : null;

    /// <summary>A truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator Node(bool value) => new Scalar(value);

    /// <summary>A truth value; null leaves a key out.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator Node?(bool? value) => value is { } truth ? new Scalar(truth) : null;
}

/// <summary>A value without parts.</summary>
/// <param name="value">A <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or null.</param>
public sealed class Scalar(object? value) : Node
{
    /// <summary>A <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or null.</summary>
    public object? Value { get; } = value;
}

/// <summary>A list.</summary>
public sealed class Listing : Node, IEnumerable<Node>
{
    private readonly List<Node> items = [];

    /// <summary>An empty list.</summary>
    public Listing() { }

    /// <summary>A list of these items.</summary>
    /// <param name="items">The items.</param>
    public Listing(IEnumerable<Node> items) => this.items.AddRange(items);

    /// <summary>The number of items.</summary>
    public int Count => items.Count;

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(Node item) => items.Add(item);

    /// <inheritdoc/>
    public IEnumerator<Node> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>A mapping whose keys keep the order in which they were added.</summary>
public sealed class Mapping : Node, IEnumerable<KeyValuePair<string, Node>>
{
    // Most have few entries, a service some thirty: only one with many is worth a table of its keys.
    private const int Few = 48;

    private readonly List<KeyValuePair<string, Node>> entries = [];
    private Dictionary<string, int>? positions;

    /// <summary>The number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>Sets a key; null leaves it out, so that a lowering can be written in one expression.</summary>
    /// <param name="key">The key.</param>
    public Node? this[string key]
    {
        get => Position(key) is >= 0 and var position ? entries[position].Value : null;
        set => Add(key, value);
    }

    /// <summary>Adds an entry; a null value is left out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(string key, Node? value)
    {
        if (value is null)
        {
            return;
        }

        if (Contains(key))
        {
            throw new ArgumentException($"The key '{key}' is there already.", nameof(key));
        }

        entries.Add(new(key, value));
        positions?.Add(key, entries.Count - 1);
    }

    /// <summary>Whether a key is there.</summary>
    /// <param name="key">The key.</param>
    public bool Contains(string key) => Position(key) >= 0;

    private int Position(string key)
    {
        if (entries.Count > Few)
        {
            positions ??= Enumerable.Range(0, entries.Count).ToDictionary(position => entries[position].Key);
            return positions.TryGetValue(key, out var known) ? known : -1;
        }

        for (var position = 0; position < entries.Count; position++)
        {
            if (entries[position].Key == key)
            {
                return position;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Node>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();
}
