using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Limits how many connections an address may have at once (TCP <c>inFlightConn</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
[Option("inFlightConn")]
public sealed record TcpInFlightConn(Stack Owner, [CallerMemberName] string Member = "") : TcpMiddleware(Owner, Member)
{
    /// <summary>The most; not negative.</summary>
    public required int Amount { get; init; }

    /// <inheritdoc/>
    public bool Equals(TcpInFlightConn? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
