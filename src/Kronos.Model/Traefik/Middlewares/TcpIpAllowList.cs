using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Lets in connections of some addresses only (TCP <c>ipAllowList</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
[Option("ipAllowList")]
public sealed record TcpIpAllowList(Stack Owner, [CallerMemberName] string Member = "") : TcpMiddleware(Owner, Member)
{
    /// <summary>The addresses, as CIDR; at least one.</summary>
    public required Sequence<Text> SourceRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(TcpIpAllowList? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
