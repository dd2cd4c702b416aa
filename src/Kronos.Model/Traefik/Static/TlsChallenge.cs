namespace Kronos.Traefik;

/// <summary>The TLS-ALPN-01 challenge (<c>tlsChallenge</c>), over port 443.</summary>
public sealed record TlsChallenge
{
    /// <summary>How long to wait first. Default: 0.</summary>
    public TimeSpan? Delay { get; init; }
}
