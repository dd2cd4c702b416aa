using System.Globalization;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>Values as Go reads them.</summary>
internal static class GoValues
{
    /// <summary>What <c>strconv.ParseBool</c> takes for true.</summary>
    private static readonly string[] True = ["1", "t", "T", "TRUE", "true", "True"];

    private static readonly string[] False = ["0", "f", "F", "FALSE", "false", "False"];

    /// <summary><c>strconv.ParseBool</c>.</summary>
    public static bool? Truth(string value) => True.Contains(value) ? true : False.Contains(value) ? false : null;

    /// <summary><c>strconv.ParseInt(value, 10, 64)</c>.</summary>
    public static long? Number(string value)
    {
        var start = value.Length > 0 && value[0] is '+' or '-' ? 1 : 0;
        return value.Length > start && value.Skip(start).All(letter => letter is >= '0' and <= '9')
            && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>Whether a value is a number that is only too large.</summary>
    public static bool IsTooLarge(string value)
        => value.Length > 0 && value.TrimStart('+', '-') is { Length: > 0 } digits && digits.All(letter => letter is >= '0' and <= '9') && Number(value) is null;

    /// <summary>Whole seconds, or <c>time.ParseDuration</c>; in nanoseconds.</summary>
    public static long? Duration(string value) => Number(value) is { } seconds ? unchecked(seconds * 1_000_000_000) : GoDuration.Parse(value);
}
