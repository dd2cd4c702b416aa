namespace Kronos.Traefik;

/// <summary>How TLS is spoken with a server (<c>tls</c>).</summary>
public sealed record ClientTls
{
    /// <summary>The file of the authority, in Traefik's container.</summary>
    public Text? Ca { get; init; }

    /// <summary>The file of the client certificate; goes with <see cref="Key"/>.</summary>
    public Text? Cert { get; init; }

    /// <summary>The file of its key.</summary>
    public Text? Key { get; init; }

    /// <summary>Whether the certificate is not checked. Default: it is.</summary>
    public bool? InsecureSkipVerify { get; init; }
}
