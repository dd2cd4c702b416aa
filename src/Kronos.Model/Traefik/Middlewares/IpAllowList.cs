using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Lets in some addresses only (<c>ipAllowList</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record IpAllowList(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The addresses, as CIDR; at least one.</summary>
    public required Sequence<Text> SourceRange { get; init; }

    /// <summary>How the address is found behind proxies. Default: the remote address.</summary>
    public IpStrategy? IpStrategy { get; init; }

    /// <summary>The status of a refusal, a known HTTP status. Default: 403.</summary>
    public int? RejectStatusCode { get; init; }

    /// <inheritdoc/>
    public bool Equals(IpAllowList? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
