using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Sets the content type of an answer that has none, from what it looks like (<c>contentType</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record ContentType(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <inheritdoc/>
    public bool Equals(ContentType? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
