using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>A mount in short or long form, taken apart (Compose specification, <c>volumes</c>).</summary>
/// <param name="Source">The path or the volume; null: an anonymous volume.</param>
/// <param name="Target">The path in the container.</param>
/// <param name="Options">The options after it.</param>
internal sealed record MountText(string? Source, string Target, IReadOnlyList<string> Options)
{
    /// <summary>Whether the source is a path of the machine.</summary>
    public bool IsBind => Source is { Length: > 0 } source && (source[0] is '.' or '/' or '~' or '\\' || HasDrive(source, 0) || source[0] == '$');

    public bool IsReadOnly => Options.Contains("ro");

    /// <summary>Takes a short form apart: <c>source:target:options</c>; a drive letter's colon is none of the three.</summary>
    /// <returns>Null when it is no mount.</returns>
    public static MountText? Parse(string text)
    {
        List<string> pieces = [];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{' && text.IndexOf('}', i) is > 0 and var end)
            {
                i = end;
            }
            else if (i == text.Length || (text[i] == ':' && !(i == start + 1 && HasDrive(text, start))))
            {
                pieces.Add(text.Substring(start, i - start));
                start = i + 1;
            }
        }

        return pieces switch
        {
            _ when pieces.Any(piece => piece.Length == 0) => null,
            [var target] => new(null, target, []),
            [var source, var target] => new(source, target, []),
            [var source, var target, var options] => new(source, target, options.Split(',')),
            _ => null,
        };
    }

    /// <summary>The path in the container; null when the mount is malformed.</summary>
    public static string? TargetOf(SourceNode node) => node switch
    {
        SourceScalar scalar => Parse(scalar.Text)?.Target,
        SourceMap map => (map["target"] as SourceScalar)?.Text,
        _ => null,
    };

    private static bool HasDrive(string text, int at)
        => at + 2 < text.Length && char.IsLetter(text[at]) && text[at + 1] == ':' && text[at + 2] is ('\\' or '/');
}
