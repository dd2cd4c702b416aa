using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Sends a browser to another address (<c>redirectRegex</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record RedirectRegex(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>What is replaced: a Go RE2 expression on the whole URL.</summary>
    public required string Regex { get; init; }

    /// <summary>With what; <c>${1}</c> is the first group.</summary>
    public required string Replacement { get; init; }

    /// <summary>Whether browsers may remember it. Default: no.</summary>
    public bool? Permanent { get; init; }

    /// <inheritdoc/>
    public bool Equals(RedirectRegex? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
