namespace Kronos.Traefik;

/// <summary>The HTTP-01 challenge (<c>httpChallenge</c>).</summary>
public sealed record HttpChallenge
{
    /// <summary>The entry point, which the internet must reach on port 80.</summary>
    public required string EntryPoint { get; init; }

    /// <summary>How long to wait first. Default: 0.</summary>
    public TimeSpan? Delay { get; init; }
}
