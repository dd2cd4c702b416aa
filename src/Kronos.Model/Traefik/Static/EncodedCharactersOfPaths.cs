namespace Kronos.Traefik;

/// <summary>Which encoded characters may stand in a path (<c>http.encodedCharacters</c>).</summary>
public sealed record EncodedCharactersOfPaths
{
    /// <summary>Whether an encoded slash (<c>%2F</c>) may stand in the path. Default: yes.</summary>
    public bool? AllowEncodedSlash { get; init; }

    /// <summary>Whether an encoded backslash (<c>%5C</c>) may stand in the path. Default: yes.</summary>
    public bool? AllowEncodedBackSlash { get; init; }

    /// <summary>Whether an encoded null (<c>%00</c>) may stand in the path. Default: yes.</summary>
    public bool? AllowEncodedNullCharacter { get; init; }

    /// <summary>Whether an encoded semicolon (<c>%3B</c>) may stand in the path. Default: yes.</summary>
    public bool? AllowEncodedSemicolon { get; init; }

    /// <summary>Whether an encoded percent sign (<c>%25</c>) may stand in the path. Default: yes.</summary>
    public bool? AllowEncodedPercent { get; init; }

    /// <summary>Whether an encoded question mark (<c>%3F</c>) may stand in the path. Default: yes.</summary>
    public bool? AllowEncodedQuestionMark { get; init; }

    /// <summary>Whether an encoded hash (<c>%23</c>) may stand in the path. Default: yes.</summary>
    public bool? AllowEncodedHash { get; init; }
}
