using System.Diagnostics;
using CsCheck;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Re2;

namespace Kronos.Rules.Tests.Traefik.Language;

/// <summary>A million texts: nothing throws, every problem is inside of its text, and no text takes more than its length.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 500_000;

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

    [Fact]
    public void Any_rule_is_read()
        => Gen.Int.Sample(seed => Check(new Forge(seed).Rule(tcp: seed % 4 == 0), seed % 4 == 0), iter: Inputs);

    [Fact]
    public void Any_expression_is_read() => Gen.Int.Sample(seed => Check(new Forge(seed).Expression()), iter: Inputs);

    [Fact]
    public void Any_letters_are_read()
        => Gen.Char.Array[0, 24].Sample(letters => Check(new string(letters)) && Check(new string(letters), tcp: false), iter: Inputs / 2);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Time_grows_with_the_length_and_no_faster(string kind, string start, string repeated)
    {
        // Four times the length takes four times as long; sixteen times would be a loop in a loop.
        var (small, large) = (Time(kind, Text(20_000)), Time(kind, Text(80_000)));
        Assert.True(large < Math.Max(small, 50) * 10, $"{small} µs for a length, {large} µs for four times of it");

        string Text(int length) => start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
    }

    private static double Time(string kind, string text)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 7; i++)
        {
            var watch = Stopwatch.StartNew();
            _ = kind == "rule" ? Check(text, tcp: false) : Check(text);
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds);
        }

        return best;
    }

    private static bool Check(string rule, bool tcp)
    {
        var read = tcp ? RouterRule.Tcp(rule) : RouterRule.Http(rule);
        return read.Problems.All(problem => IsInside(problem, rule)) && (read.Root is not null || read.Problems.Count > 0) && read.Canonical.Length >= 0 && read.Domains.Count >= 0;
    }

    private static bool Check(string expression) => Re2Syntax.Check(expression) is not { } problem || IsInside(problem, expression);

    private static bool IsInside(TextProblem problem, string text)
        => problem.Start >= 0 && problem.Length >= 0 && problem.Start + problem.Length <= text.Length && problem.Message.Length > 0;
}
