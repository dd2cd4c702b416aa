using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>The old name of <see cref="IpAllowList"/> (<c>ipWhiteList</c>), which Traefik 4 takes away.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
[Obsolete("Use IpAllowList.")]
public sealed record IpWhiteList(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The addresses, as CIDR; at least one.</summary>
    public required Sequence<Text> SourceRange { get; init; }

    /// <summary>How the address is found behind proxies. Default: the remote address.</summary>
    public IpStrategy? IpStrategy { get; init; }

    /// <inheritdoc/>
    public bool Equals(IpWhiteList? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
