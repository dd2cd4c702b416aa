namespace Kronos.Traefik;

/// <summary>The limits of HTTP/2 (<c>http2</c>).</summary>
public sealed record Http2
{
    /// <summary>Requests at once on one connection. Default: 250.</summary>
    public int? MaxConcurrentStreams { get; init; }

    /// <summary>The table of the headers that arrive, in bytes. Default: 4096.</summary>
    public int? MaxDecoderHeaderTableSize { get; init; }

    /// <summary>The table of the headers that are sent, in bytes. Default: 4096.</summary>
    public int? MaxEncoderHeaderTableSize { get; init; }
}
