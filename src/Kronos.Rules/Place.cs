namespace Kronos.Rules;

/// <summary>
/// A place in the model. The front end knows where each was written: the narrowest known part wins, then what holds it.
/// </summary>
/// <param name="Target">An object of the model.</param>
/// <param name="Member">One of its properties; null for the object as a whole.</param>
public sealed record Place(object Target, string? Member = null)
{
    /// <summary>The position in the list that <see cref="Member"/> holds.</summary>
    public int? Index { get; init; }

    /// <summary>The key in the map that <see cref="Member"/> holds.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the key itself is meant, and not what stands under it.</summary>
    public bool IsKey { get; init; }

    /// <summary>The part of the text at this place, in characters of its value, that is meant.</summary>
    public (int Start, int Length)? Part { get; init; }

    /// <summary>An item of the list at this place.</summary>
    /// <param name="index">Its position, from 0.</param>
    public Place Item(int index) => this with { Index = index };

    /// <summary>An entry of the map at this place.</summary>
    /// <param name="key">Its key.</param>
    public Place Entry(string key) => this with { Key = key };

    /// <summary>The key of an entry of the map at this place.</summary>
    /// <param name="key">The key.</param>
    public Place KeyOf(string key) => this with { Key = key, IsKey = true };

    /// <summary>A part of the text at this place.</summary>
    /// <param name="start">The first character, from 0.</param>
    /// <param name="length">How many.</param>
    public Place Within(int start, int length) => this with { Part = (start, length) };
}
