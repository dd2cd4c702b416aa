namespace Kronos.Traefik;

/// <summary>What is done with headers of proxies (<c>forwardedHeaders</c>). The addresses that are believed are <see cref="EntryPoint.TrustedIps"/>.</summary>
public sealed record ForwardedHeaders
{
    /// <summary>Whether everybody is believed. Default: no.</summary>
    public bool? Insecure { get; init; }

    /// <summary>The headers that a <c>Connection</c> header may not remove.</summary>
    public Sequence<string> Connection { get; init; } = [];

    /// <summary>Whether the client's address is not added to <c>X-Forwarded-For</c>.</summary>
    public bool? NotAppendXForwardedFor { get; init; }
}
