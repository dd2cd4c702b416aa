using Kronos.Reader.Yaml;

namespace Kronos.Reader.Schema;

/// <summary>What a value may be: scalars of some kinds, a list, a mapping, or several of these.</summary>
internal sealed record Shape
{
    /// <summary>The scalars that it may be.</summary>
    public ScalarKind Scalars { get; init; }

    /// <summary>The texts there are; empty: any.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>The least number; null: any.</summary>
    public long? Least { get; init; }

    /// <summary>What a list holds; null: it is no list.</summary>
    public Shape? Items { get; init; }

    /// <summary>Whether an item of a list may be there once only.</summary>
    public bool Unique { get; init; }

    /// <summary>The keys of a mapping; null together with <see cref="AnyKey"/>: it is no mapping.</summary>
    public IReadOnlyDictionary<string, Shape>? Keys { get; init; }

    /// <summary>What other keys hold; null: there are none.</summary>
    public Shape? AnyKey { get; init; }

    /// <summary>The keys that must be there.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    public bool IsMapping => Keys is not null || AnyKey is not null;

    /// <summary>Either of two shapes that differ in kind.</summary>
    public static Shape operator |(Shape one, Shape other) => new()
    {
        Scalars = one.Scalars | other.Scalars,
        OneOf = one.OneOf.Count > 0 ? one.OneOf : other.OneOf,
        Least = one.Least ?? other.Least,
        Items = one.Items ?? other.Items,
        Unique = one.Unique || other.Unique,
        Keys = one.Keys ?? other.Keys,
        AnyKey = one.AnyKey ?? other.AnyKey,
        Required = one.Required.Count > 0 ? one.Required : other.Required,
    };
}
