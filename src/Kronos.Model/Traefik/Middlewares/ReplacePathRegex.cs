using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Replaces what matches in the path (<c>replacePathRegex</c>); the old one is kept in <c>X-Replaced-Path</c>.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record ReplacePathRegex(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>What is replaced: a Go RE2 expression.</summary>
    public required string Regex { get; init; }

    /// <summary>With what; <c>$1</c> is the first group.</summary>
    public required string Replacement { get; init; }

    /// <inheritdoc/>
    public bool Equals(ReplacePathRegex? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
