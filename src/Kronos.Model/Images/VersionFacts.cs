namespace Kronos.Images;

/// <summary>That an image should not be used any more.</summary>
/// <param name="Why">What became of it, as a clause: <c>it was archived in 2025</c>.</param>
/// <param name="Instead">What to use instead.</param>
public sealed record Retirement(string Why, string Instead);

/// <summary>Versions of an image that do not work.</summary>
/// <param name="Before">The first version that works again, such as <c>3.6.1</c>.</param>
/// <param name="Why">What happens with an older one, as a clause.</param>
public sealed record BrokenVersions(string Before, string Why)
{
    /// <summary>The first version that does not work. Null: the first of all.</summary>
    public string? From { get; init; }
}
