using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Puts a beginning in front of the path (<c>addPrefix</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record AddPrefix(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The beginning, with a leading slash; not empty.</summary>
    public required string Prefix { get; init; }

    /// <inheritdoc/>
    public bool Equals(AddPrefix? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
