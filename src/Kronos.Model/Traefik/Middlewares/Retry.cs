using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Sends a request again that failed (<c>retry</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Retry(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>How often at most; above 0.</summary>
    public required int Attempts { get; init; }

    /// <summary>The first pause; it doubles. Default: none.</summary>
    public TimeSpan? InitialInterval { get; init; }

    /// <summary>How long all of it may take (since v3.7.0).</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The largest body that is kept for another attempt, in bytes (since v3.7.0). Default: 2097152.</summary>
    public long? MaxRequestBodyBytes { get; init; }

    /// <summary>The statuses that count as a failure, <c>503</c> or <c>500-599</c> (since v3.7.0). Default: none, only network errors.</summary>
    public Sequence<string> Status { get; init; } = [];

    /// <summary>Whether a network error does not count; needs <see cref="Status"/> (since v3.7.0).</summary>
    public bool? DisableRetryOnNetworkError { get; init; }

    /// <summary>Whether POST and PATCH are sent again too (since v3.7.0). Default: no.</summary>
    public bool? RetryNonIdempotentMethod { get; init; }

    /// <inheritdoc/>
    public bool Equals(Retry? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
