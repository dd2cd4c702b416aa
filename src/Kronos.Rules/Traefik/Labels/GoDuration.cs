namespace Kronos.Rules.Traefik.Labels;

/// <summary>Go's <c>time.ParseDuration</c>: numbers with units, such as <c>1h30m</c> and <c>1.5s</c>.</summary>
internal static class GoDuration
{
    // The largest number of nanoseconds, and one more for the smallest.
    private const ulong Limit = 1UL << 63;

    /// <summary>The duration in nanoseconds; null when Go refuses the text.</summary>
    public static long? Parse(string text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var negative = at == 1 && text[0] == '-';
        if (at == text.Length)
        {
            return null;
        }

        if (text.Length == at + 1 && text[at] == '0')
        {
            return 0;
        }

        var total = 0UL;
        while (at < text.Length)
        {
            if (Part(text, ref at) is not { } part || (total += part) > Limit)
            {
                return null;
            }
        }

        return negative ? unchecked((long)(0 - total)) : total < Limit ? (long)total : null;
    }

    private static ulong? Part(string text, ref int at)
    {
        var start = at;
        var whole = 0UL;
        for (; IsDigit(text, at); at++)
        {
            if (whole > Limit / 10 || (whole = (whole * 10) + (ulong)(text[at] - '0')) > Limit)
            {
                return null;
            }
        }

        var digits = at - start;
        var (fraction, scale) = (0UL, 1.0);
        if (at < text.Length && text[at] == '.')
        {
            var point = ++at;
            for (var full = false; IsDigit(text, at); at++)
            {
                full |= fraction > (Limit - 1) / 10;
                if (!full)
                {
                    fraction = (fraction * 10) + (ulong)(text[at] - '0');
                    scale *= 10;
                }
            }

            digits += at - point;
        }

        var unit = at;
        while (at < text.Length && text[at] != '.' && !IsDigit(text, at))
        {
            at++;
        }

        if (digits == 0 || UnitOf(text.Substring(unit, at - unit)) is not { } size || whole > Limit / size)
        {
            return null;
        }

        var nanoseconds = (whole * size) + (fraction > 0 ? (ulong)(fraction * (size / scale)) : 0);
        return nanoseconds > Limit ? null : nanoseconds;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && text[at] is >= '0' and <= '9';

    private static ulong? UnitOf(string unit) => unit switch
    {
        "ns" => 1,
        "us" or "\u00B5s" or "\u03BCs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => null,
    };
}
