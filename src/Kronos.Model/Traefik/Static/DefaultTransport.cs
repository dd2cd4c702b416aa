namespace Kronos.Traefik;

/// <summary>How Traefik speaks to containers unless a servers transport says otherwise (<c>serversTransport</c>).</summary>
public sealed record DefaultTransport
{
    /// <summary>Whether certificates are not checked. Default: they are.</summary>
    public bool? InsecureSkipVerify { get; init; }

    /// <summary>The files of the authorities, in Traefik's container.</summary>
    [Option("rootCAs")]
    public Sequence<string> RootCas { get; init; } = [];

    /// <summary>The idle connections that are kept. Default: 200.</summary>
    public int? MaxIdleConnsPerHost { get; init; }

    /// <summary>How long speaking to a container may take.</summary>
    public ForwardingTimeouts? ForwardingTimeouts { get; init; }
}

/// <summary>How long speaking to a container may take (<c>forwardingTimeouts</c>).</summary>
public sealed record ForwardingTimeouts
{
    /// <summary>Connecting. Default: 30 seconds.</summary>
    public TimeSpan? DialTimeout { get; init; }

    /// <summary>The start of the answer. Default: 0, no limit.</summary>
    public TimeSpan? ResponseHeaderTimeout { get; init; }

    /// <summary>An idle connection. Default: 90 seconds.</summary>
    public TimeSpan? IdleConnTimeout { get; init; }
}
