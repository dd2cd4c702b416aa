namespace Kronos.Traefik;

/// <summary>How the challenge's record is waited for (<c>dnsChallenge.propagation</c>).</summary>
public sealed record Propagation
{
    /// <summary>Whether nothing is checked. Default: no.</summary>
    public bool? DisableChecks { get; init; }

    /// <summary>Whether the authoritative servers are not asked. Default: no.</summary>
    [Option("disableANSChecks")]
    public bool? DisableAnsChecks { get; init; }

    /// <summary>Whether every resolver must see the record. Default: no.</summary>
    [Option("requireAllRNS")]
    public bool? RequireAllRns { get; init; }

    /// <summary>How long to wait first. Default: 0.</summary>
    public TimeSpan? DelayBeforeChecks { get; init; }
}
