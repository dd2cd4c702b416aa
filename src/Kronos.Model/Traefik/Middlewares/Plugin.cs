using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>A middleware of a plugin (<c>plugin</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Plugin(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The name of the plugin in <see cref="StaticConfiguration.Plugins"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Its configuration.</summary>
    public Extra Configuration { get; init; } = new();

    /// <inheritdoc/>
    public bool Equals(Plugin? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
