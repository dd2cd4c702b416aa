using System.Globalization;
using System.Text;

namespace Kronos.Documents.Values;

/// <summary>Numbers with units, exactly and in the shortest form that Docker and Traefik (both written in Go) read.</summary>
internal static class Units
{
    /// <summary>A size as Docker reads it, with binary units: <c>2g</c>, <c>1536m</c>.</summary>
    public static string Size(ByteSize size) => size.Bytes switch
    {
        > 0 and var bytes when bytes % (1L << 30) == 0 => Number(bytes >> 30) + "g",
        > 0 and var bytes when bytes % (1L << 20) == 0 => Number(bytes >> 20) + "m",
        > 0 and var bytes when bytes % (1L << 10) == 0 => Number(bytes >> 10) + "k",
        var bytes => Number(bytes) + "b",
    };

    /// <summary>A duration as Go's <c>time.ParseDuration</c> reads it: <c>1m30s</c>.</summary>
    public static string Duration(TimeSpan duration)
    {
        var text = new StringBuilder();
        var left = duration.Ticks;
        (string Unit, long Ticks)[] units =
        [
            ("h", TimeSpan.TicksPerHour),
            ("m", TimeSpan.TicksPerMinute),
            ("s", TimeSpan.TicksPerSecond),
            ("ms", TimeSpan.TicksPerMillisecond),
            ("us", TimeSpan.TicksPerMillisecond / 1000),
        ];
        foreach (var (unit, ticks) in units)
        {
            if (left / ticks is not 0 and var count)
            {
                text.Append(Number(count)).Append(unit);
                left %= ticks;
            }
        }

        if (left != 0)
        {
            text.Append(Number(left * 100)).Append("ns");
        }

        return text.Length == 0 ? "0s" : text.ToString();
    }

    /// <summary>Processor time in cores: <c>0.5</c>, <c>2</c>.</summary>
    public static string Cores(double cores) => cores.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
