namespace Kronos.Traefik;

/// <summary>The account at an authority that wants one (<c>eab</c>).</summary>
public sealed record ExternalAccount
{
    /// <summary>The number of the key.</summary>
    public required string Kid { get; init; }

    /// <summary>The key, in URL-safe base64. It is a secret, and Traefik reads it nowhere else: keep this file to yourself.</summary>
    public required string HmacEncoded { get; init; }
}
