using System.Collections;
using System.ComponentModel;

namespace Kronos;

/// <summary>An ordered dictionary with value equality. Written as an object initialiser: <c>new() { ["KEY"] = value }</c>.</summary>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class Map<TValue> : IReadOnlyCollection<KeyValuePair<string, TValue>>
{
    private readonly List<KeyValuePair<string, TValue>> entries = [];

    /// <summary>The number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>The keys, in the order they were written.</summary>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>The value of a key. Setting a key that is there already replaces its value and keeps its place.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The key is not there.</exception>
    public TValue this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no key '{key}'.");
        set
        {
            var index = entries.FindIndex(entry => entry.Key == key);
            var entry = new KeyValuePair<string, TValue>(key, value);
            if (index < 0)
            {
                entries.Add(entry);
            }
            else
            {
                entries[index] = entry;
            }
        }
    }

    /// <summary>Whether a key is there.</summary>
    /// <param name="key">The key.</param>
    public bool ContainsKey(string key) => entries.Any(entry => entry.Key == key);

    /// <summary>Gets the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, when it is there.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetValue(string key, out TValue value)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Adds an entry; what a collection initialiser compiles to.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Add(string key, TValue value) => this[key] = value;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Map<TValue> other && other.GetType() == GetType() && entries.SequenceEqual(other.entries);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.Aggregate(entries.Count, (hash, entry) => unchecked((hash * 397) ^ entry.Key.GetHashCode()));

    /// <inheritdoc/>
    public override string ToString() => "{" + string.Join(", ", entries.Select(entry => $"{entry.Key}={entry.Value}")) + "}";
}

/// <summary>Names and texts: environment variables, labels, headers, driver options.</summary>
public sealed class Variables : Map<Text>;
