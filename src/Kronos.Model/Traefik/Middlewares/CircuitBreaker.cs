using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Stops asking a service that fails (<c>circuitBreaker</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record CircuitBreaker(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>When it opens, such as <c>NetworkErrorRatio() &gt; 0.30</c>, <c>LatencyAtQuantileMS(50.0) &gt; 100</c>, <c>ResponseCodeRatio(500, 600, 0, 600) &gt; 0.25</c>.</summary>
    public required string Expression { get; init; }

    /// <summary>How often that is looked at. Default: 100 milliseconds.</summary>
    public TimeSpan? CheckPeriod { get; init; }

    /// <summary>How long it stays open. Default: 10 seconds.</summary>
    public TimeSpan? FallbackDuration { get; init; }

    /// <summary>How long it takes to close again. Default: 10 seconds.</summary>
    public TimeSpan? RecoveryDuration { get; init; }

    /// <summary>The status meanwhile. Default: 503.</summary>
    public int? ResponseCode { get; init; }

    /// <inheritdoc/>
    public bool Equals(CircuitBreaker? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
