namespace Kronos;

/// <summary>
/// A certificate of the proxy for a service that speaks TLS itself, such as a mail server: <c>scripts/certificates</c> writes it into files in the service's volumes when it is issued and
/// whenever it is renewed, and lets the service read it.
/// </summary>
/// <param name="Proxy">The proxy that gets it.</param>
/// <param name="Name">The name that it must hold for; the proxy's resolver has to cover it.</param>
/// <param name="Chain">The file in the container that gets the certificate with those of its issuers, PEM; its folder must be in a volume.</param>
/// <param name="Key">The file in the container that gets the private key, PEM; mode 0600.</param>
public sealed record Certificate(ReverseProxy Proxy, Text Name, string Chain, string Key)
{
    /// <summary>The file in the container that gets the certificates of the issuers alone, PEM. Default: none.</summary>
    public string? Issuers { get; init; }

    /// <summary>The numeric owner of the files. Default: 0, root.</summary>
    public int Uid { get; init; }

    /// <summary>The numeric group of the files. Default: 0, root.</summary>
    public int Gid { get; init; }

    /// <summary>A command in the container that makes the service read the files again. Default: none, it is restarted.</summary>
    public Sequence<string> Reload { get; init; } = [];

    /// <summary>The files that are written, each with what it holds: <c>chain</c>, <c>key</c>, <c>issuers</c>.</summary>
    public Sequence<(string What, string Path)> Files => Issuers is null ? [("chain", Chain), ("key", Key)] : [("chain", Chain), ("key", Key), ("issuers", Issuers)];
}
