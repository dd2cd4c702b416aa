using System.Text.RegularExpressions;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>The options of <c>compress</c>.</summary>
internal static class Compression
{
    private static readonly string[] Encodings = ["gzip", "br", "zstd"];

    // A token, a slash, a token, parameters (RFC 9110, 8.3.1).
    private static readonly Regex MediaType = new(@"\A[\w!#$&^.+-]+/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+-]+=(?:[\w!#$&^.+-]+|""[^""]*""))*\s*;?\z", RegexOptions.CultureInvariant);

    public static IEnumerable<(Place Place, string Message)> Check(MiddlewareOptions options)
    {
        var (excluded, included) = (options.List("excludedContentTypes"), options.List("includedContentTypes"));
        if (excluded.Count > 0 && included.Count > 0)
        {
            yield return (options.PlaceOf("includedContentTypes"), "It names the types that it compresses or those that it leaves alone, not both: leave includedContentTypes or excludedContentTypes out.");
        }

        foreach (var type in excluded.Concat(included).Where(type => type.Value.Length > 0 && !MediaType.IsMatch(type.Value)))
        {
            yield return (type.Place, $"'{type.Value}' is no media type. Write one such as text/html.");
        }

        var encodings = options.List("encodings");
        foreach (var encoding in encodings.Where(encoding => !options.ValuesAreChecked && !Encodings.Contains(encoding.Value)))
        {
            yield return (encoding.Place, $"Traefik compresses with {string.Join(", ", Encodings)}, and not with '{encoding.Value}'.{Spelling.Suggestion(encoding.Value, Encodings)}");
        }

        List<string> chosen = encodings.Count > 0 ? [.. encodings.Select(encoding => encoding.Value)] : [.. Encodings];
        if (options.Text("defaultEncoding") is { } standard && !chosen.Contains(standard.Value) && (!options.ValuesAreChecked || Encodings.Contains(standard.Value)))
        {
            yield return (standard.Place, $"The default encoding '{standard.Value}' is not one of the encodings: {string.Join(", ", chosen)}.{Spelling.Suggestion(standard.Value, chosen)}");
        }
    }
}
