namespace Kronos.Traefik;

/// <summary>A name of a certificate, with further names (<c>domains[n]</c>).</summary>
/// <param name="Main">The name.</param>
public sealed record Domain(Text Main)
{
    /// <summary>Further names; <c>*.example.org</c> needs the DNS challenge.</summary>
    public Sequence<Text> Sans { get; init; } = [];
}
