using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Replaces the whole path (<c>replacePath</c>); the old one is kept in <c>X-Replaced-Path</c>.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record ReplacePath(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The new path, with a leading slash.</summary>
    public required string Path { get; init; }

    /// <inheritdoc/>
    public bool Equals(ReplacePath? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
