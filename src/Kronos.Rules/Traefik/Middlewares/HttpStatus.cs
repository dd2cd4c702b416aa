using System.Globalization;

namespace Kronos.Rules.Traefik.Middlewares;

/// <summary>Statuses of HTTP and ranges of them, as Traefik reads them.</summary>
internal static class HttpStatus
{
    /// <summary>Whether Go has a name for it (<c>http.StatusText</c>).</summary>
    public static bool IsKnown(long status)
        => status is (>= 100 and <= 103) or (>= 200 and <= 208) or 226 or (>= 300 and <= 305) or 307 or 308 or (>= 400 and <= 418) or (>= 421 and <= 426) or 428 or 429 or 431 or 451
            or (>= 500 and <= 508) or 510 or 511;

    /// <summary>The items that are no range: <c>404</c> or <c>500-599</c>.</summary>
    public static IEnumerable<(Place Place, string Message)> Ranges(IEnumerable<WrittenText> ranges)
        => from range in ranges
           let ends = range.Value.Split('-')
           where range.Value.Length > 0 && (ends.Length > 2 || !ends.All(IsStatus) || (ends.Length == 2 && int.Parse(ends[0], CultureInfo.InvariantCulture) > int.Parse(ends[1], CultureInfo.InvariantCulture)))
           select (range.Place, $"'{range.Value}' is neither a status nor a range of them. Write 404, or 500-599.");

    private static bool IsStatus(string text) => text.Length == 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status >= 100;
}
