using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Sends a browser to another scheme or port (<c>redirectScheme</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record RedirectScheme(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The scheme, such as <c>https</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The port; not written when it is the scheme's own.</summary>
    public string? Port { get; init; }

    /// <summary>Whether browsers may remember it. Default: no.</summary>
    public bool? Permanent { get; init; }

    /// <inheritdoc/>
    public bool Equals(RedirectScheme? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
