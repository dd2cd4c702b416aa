namespace Kronos.Traefik;

/// <summary>The SPIFFE identities that are believed (<c>spiffe</c>).</summary>
public sealed record Spiffe
{
    /// <summary>The identities.</summary>
    public Sequence<string> Ids { get; init; } = [];

    /// <summary>The trust domain.</summary>
    public string? TrustDomain { get; init; }
}
