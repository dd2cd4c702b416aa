using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Re2;

namespace Kronos.Rules.Tests.Traefik.Language;

/// <summary>A text of which we say something else than Go, on purpose.</summary>
/// <param name="Kind"><c>http</c>, <c>tcp</c> or <c>regexp</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="GoTakes">Whether Go takes it; we do the opposite.</param>
/// <param name="Reason">Why that is left so.</param>
internal sealed record KeptDifference(string Kind, string Text, bool GoTakes, string Reason);

/// <summary>
/// Every difference from Go that is known and left as it is. The tests of verdicts ask here before they call a difference a mistake; no text of their tables is in it. Go itself is asked
/// about each by <see cref="Oracle.GoOracleTests"/>.
/// </summary>
internal static class KeptDifferences
{
    public static IReadOnlyList<KeptDifference> All { get; } =
    [
        new(
            "http",
            new string('(', 201) + "Host(`a`)" + new string(')', 201),
            GoTakes: true,
            "Go reads a hundred thousand parentheses in each other. Whoever writes more than two hundred has made a mistake, and a reader that calls itself is safe with them on every stack."),
        new(
            "regexp",
            string.Concat(Enumerable.Repeat(@"\pL", 30_000)),
            GoTakes: false,
            "Go counts the ranges of characters of all classes and stops at 128 MiB of them. That takes sixty thousand letters of text, and Go's own tables of Unicode to count the same."),
    ];

    public static bool Has(string kind, string text) => All.Any(difference => difference.Kind == kind && difference.Text == text);
}

public sealed class KeptDifferencesTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, KeptDifferences.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_difference_is_one_and_has_a_reason(int row)
    {
        var difference = KeptDifferences.All[row];
        Assert.NotEqual(difference.GoTakes, Takes(difference.Kind, difference.Text));
        Assert.NotEmpty(difference.Reason);
    }

    [Fact]
    public void No_probe_is_one()
    {
        Assert.DoesNotContain(Verdicts.Of("expressions.tsv"), row => KeptDifferences.Has("regexp", row[2]));
        Assert.DoesNotContain(Verdicts.Of("router-rules.tsv"), row => KeptDifferences.Has(row[0], row[2]));
    }

    [Theory]
    [InlineData("expressions.tsv", 151)]
    [InlineData("router-rules.tsv", 187)]
    public void All_probes_are_there(string table, int count) => Assert.Equal(count, Verdicts.Of(table).Count());

    internal static bool Takes(string kind, string text) => kind switch
    {
        "regexp" => Re2Syntax.Check(text) is null,
        "tcp" => RouterRule.Tcp(text).Problems.Count == 0,
        _ => RouterRule.Http(text).Problems.Count == 0,
    };
}
