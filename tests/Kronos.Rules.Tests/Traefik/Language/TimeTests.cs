using System.Diagnostics;

namespace Kronos.Rules.Tests.Traefik.Language;

/// <summary>Reading a text takes time in proportion to its length. Nothing else may run beside it: the collector would be measured as well.</summary>
[Collection(nameof(TimeTests))]
[CollectionDefinition(nameof(TimeTests), DisableParallelization = true)]
public sealed class TimeTests
{
    private const int Short = 5_000;
    private const int Growth = 8;

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "regexp", "", "[[:a]" },
        { "regexp", "", "(" },
        { "regexp", "", "(?:a|b)*" },
        { "regexp", "", "{1,2" },
        { "regexp", "", "\\Qa\\E" },
        { "regexp", "", "[a-z\\d]" },
        { "regexp", "", "a{2}" },
        { "regexp", "[", "[:" },
        { "rule", "", "(" },
        { "rule", "", "!" },
        { "rule", "", "Host(`a`) && " },
        { "rule", "", "Hots(`a`) || " },
        { "rule", "Host(`a`)", "/* c */" },
        { "rule", "Host(", "`a`, " },
        { "rule", "Host(\"", "\\xc3\\xa9" },
        { "rule", "HostRegexp(`", "[[:a]" },
        { "rule", "Host(`", "a" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Time_grows_with_the_length_and_no_faster(string kind, string start, string repeated)
    {
        // A loop in a loop would take eight times as long as it may, every time; a machine that does something else takes long once.
        var measured = new List<(double Little, double Much)>();
        while (measured.Count < 5 && !measured.Any(IsInProportion))
        {
            measured.Add((Time(kind, Text(Short)), Time(kind, Text(Short * Growth))));
        }

        Assert.True(measured.Any(IsInProportion), $"{string.Join(", ", measured)} µs for a length and for {Growth} times of it");

        static bool IsInProportion((double Little, double Much) time) => time.Much < Math.Max(time.Little, 20) * Growth * 3;

        string Text(int length) => start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
    }

    private static double Time(string kind, string text)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var watch = Stopwatch.StartNew();
            _ = kind == "rule" ? FuzzTests.Check(text, tcp: false) : FuzzTests.Check(text);
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds);
        }

        return best;
    }
}
