using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Takes the whole request or answer before it is passed on (<c>buffering</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Buffering(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The largest request, in bytes; a larger one gets 413. Default: 0, no limit.</summary>
    public long? MaxRequestBodyBytes { get; init; }

    /// <summary>What of it is kept in memory; the rest goes to a file. Default: 1048576.</summary>
    public long? MemRequestBodyBytes { get; init; }

    /// <summary>The largest answer, in bytes; a larger one becomes 500. Default: 0, no limit.</summary>
    public long? MaxResponseBodyBytes { get; init; }

    /// <summary>What of it is kept in memory. Default: 1048576.</summary>
    public long? MemResponseBodyBytes { get; init; }

    /// <summary>When a request is sent again, such as <c>IsNetworkError() &amp;&amp; Attempts() &lt; 2</c>.</summary>
    public string? RetryExpression { get; init; }

    /// <inheritdoc/>
    public bool Equals(Buffering? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
