namespace Kronos.Traefik;

/// <summary>What counts as one client (<c>sourceCriterion</c>): one of these.</summary>
public sealed record SourceCriterion
{
    /// <summary>The address, found behind proxies.</summary>
    public IpStrategy? IpStrategy { get; init; }

    /// <summary>The value of a request header.</summary>
    public string? RequestHeaderName { get; init; }

    /// <summary>The host name that is asked for.</summary>
    public bool? RequestHost { get; init; }
}
