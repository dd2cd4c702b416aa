using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Takes a beginning off the path (<c>stripPrefix</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record StripPrefix(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The beginnings, each with a leading slash; one without it never matches.</summary>
    public required Sequence<string> Prefixes { get; init; }

    /// <inheritdoc/>
    public bool Equals(StripPrefix? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
