using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Refuses paths with encoded characters that programs read differently (<c>encodedCharacters</c>, since v3.7.0).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record EncodedCharacters(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>Whether an encoded slash (<c>%2F</c>) may stand in the path. Default: no.</summary>
    public bool? AllowEncodedSlash { get; init; }

    /// <summary>Whether an encoded backslash (<c>%5C</c>) may stand in the path. Default: no.</summary>
    public bool? AllowEncodedBackSlash { get; init; }

    /// <summary>Whether an encoded null (<c>%00</c>) may stand in the path. Default: no.</summary>
    public bool? AllowEncodedNullCharacter { get; init; }

    /// <summary>Whether an encoded semicolon (<c>%3B</c>) may stand in the path. Default: no.</summary>
    public bool? AllowEncodedSemicolon { get; init; }

    /// <summary>Whether an encoded percent sign (<c>%25</c>) may stand in the path. Default: no.</summary>
    public bool? AllowEncodedPercent { get; init; }

    /// <summary>Whether an encoded question mark (<c>%3F</c>) may stand in the path. Default: no.</summary>
    public bool? AllowEncodedQuestionMark { get; init; }

    /// <summary>Whether an encoded hash (<c>%23</c>) may stand in the path. Default: no.</summary>
    public bool? AllowEncodedHash { get; init; }

    /// <inheritdoc/>
    public bool Equals(EncodedCharacters? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
