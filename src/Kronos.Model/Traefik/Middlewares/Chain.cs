using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Several middlewares as one (<c>chain</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Chain(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The middlewares, in order.</summary>
    public required Sequence<Middleware> Middlewares { get; init; }

    /// <inheritdoc/>
    public bool Equals(Chain? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
