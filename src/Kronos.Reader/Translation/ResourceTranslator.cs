using System.Globalization;
using System.Text.RegularExpressions;
using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>What a service may use and what is kept for it, in the new keys (<c>deploy.resources</c>) and the old ones (<c>mem_limit</c>).</summary>
internal static class ResourceTranslator
{
    private static readonly Regex Size = new(@"\A([0-9]+(?:\.[0-9]+)?)\s*([kmgtp]?)(i?b?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Limits? Limits(SourceMap service)
    {
        var limits = Resources(service, "limits");
        var memory = Bytes(limits?.Text("memory") ?? service.Text("mem_limit"));
        var cpus = Cores(limits?.Text("cpus") ?? service.Text("cpus"));
        return memory is null && cpus is null ? null : new(cpus, memory);
    }

    public static Reservation? Reservation(SourceMap service)
    {
        var kept = Resources(service, "reservations");
        var memory = Bytes(kept?.Text("memory") ?? service.Text("mem_reservation"));
        var cpus = Cores(kept?.Text("cpus"));
        return memory is null && cpus is null ? null : new(cpus, memory);
    }

    private static SourceMap? Resources(SourceMap service, string key) => ((service["deploy"] as SourceMap)?["resources"] as SourceMap)?[key] as SourceMap;

    private static double? Cores(string? text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cores) ? cores : null;

    // Docker counts in powers of 1024 whatever letters follow.
    private static ByteSize? Bytes(string? text)
    {
        var match = Size.Match(text ?? "");
        if (!match.Success || !double.TryParse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var power = " kmgtp".IndexOf(match.Groups[2].Value.ToLowerInvariant() is { Length: 1 } unit ? unit[0] : ' ');
        var bytes = number * Math.Pow(1024, power);
        return bytes < long.MaxValue ? new((long)bytes) : null;
    }
}
