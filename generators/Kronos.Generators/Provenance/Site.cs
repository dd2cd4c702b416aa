using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Provenance;

/// <summary>Where something is done. Every read and every call has one; a location is made of it only when there is something to say.</summary>
internal readonly struct Site
{
    private readonly object? place;

    private Site(object place) => this.place = place;

    /// <summary>The place in the source.</summary>
    public Location Location => place is SyntaxNode node ? node.GetLocation() : place as Location ?? Location.None;

    public static implicit operator Site(SyntaxNode node) => new(node);

    public static implicit operator Site(Location location) => new(location);
}
