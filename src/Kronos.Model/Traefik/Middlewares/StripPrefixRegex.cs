using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Takes a beginning off the path that matches an expression (<c>stripPrefixRegex</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record StripPrefixRegex(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The expressions, in Go RE2. A comma in one is fine here; a label would be cut at it.</summary>
    public required Sequence<string> Regex { get; init; }

    /// <inheritdoc/>
    public bool Equals(StripPrefixRegex? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
