using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Limits how many requests of a client are answered at once (<c>inFlightReq</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record InFlightReq(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The most; not negative.</summary>
    public required int Amount { get; init; }

    /// <summary>What counts as one client. Default: the host name that is asked for.</summary>
    public SourceCriterion? SourceCriterion { get; init; }

    /// <inheritdoc/>
    public bool Equals(InFlightReq? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
