using Kronos.Rules.Tests.Traefik.Language;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Re2;
using Kronos.Testing;

namespace Kronos.Rules.Tests.Traefik.Oracle;

/// <summary>
/// Texts of which nobody wrote down the verdict, against Go itself. The Go of Debian 12 is 1.19: what newer ones see differently, (?&lt;name&gt;) and names of properties such as
/// \p{Letter}, is in none of the texts.
/// </summary>
public sealed class GoOracleTests
{
    private const int Inputs = 60_000;

    [NeedsToolFact("go")]
    public void Rules_and_expressions_are_taken_and_refused_as_by_Go()
    {
        var questions = Enumerable.Range(0, Inputs).SelectMany<int, (string Kind, string Text)>(seed =>
        [
            ("regexp", new Forge(seed).Expression()),
            ("http", new Forge(seed).Rule(tcp: false)),
            ("tcp", new Forge(seed).Rule(tcp: true)),
        ]).Concat(Verdicts.Of("expressions.tsv").Where(row => row[0] == row[1]).Select(row => ("regexp", row[2])))
            .Concat(Verdicts.Of("router-rules.tsv").Where(row => !row[2].Contains("(?<", StringComparison.Ordinal)).Select(row => (row[0], row[2])))
            .Concat(AtTheLimits().Select(text => ("regexp", text)))
            .ToList();

        var answers = GoOracle.Ask(questions);

        Assert.Equal(questions.Count, answers.Count);
        var wrong = questions.Zip(answers).Where(pair => KeptDifferencesTests.Takes(pair.First.Item1, pair.First.Item2) != pair.Second).Select(pair => $"Go {(pair.Second ? "takes" : "refuses")} {pair.First}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {questions.Count}\n{string.Join("\n", wrong.OrderBy(line => line.Length).Take(30))}");
        Assert.InRange(answers.Count(answer => answer), questions.Count / 5, questions.Count / 2);
    }

    [NeedsToolFact("go")]
    public void Go_says_of_the_differences_that_are_kept_what_the_table_says()
        => Assert.Equal(KeptDifferences.All.Select(difference => difference.GoTakes), GoOracle.Ask([.. KeptDifferences.All.Select(difference => (difference.Kind, difference.Text))]));

    // Go refuses what is nested more than a thousand deep, or has more than 3,355,443 instructions.
    private static IEnumerable<string> AtTheLimits()
    {
        foreach (var depth in new[] { 10, 500, 998, 1001, 1100 })
        {
            yield return Repeat("(", depth) + "a" + Repeat(")", depth);
        }

        foreach (var length in new[] { 100, 3355, 3356, 4000 })
        {
            yield return "(?:" + Repeat("a", length) + "){1000}";
        }

        foreach (var nested in new[] { "(?:(?:a{10}){10}){10}", "(?:(?:a{10}){10}){11}", "((a{2}){500}){1,}", "(a{0}){1000}", "((a{0,1000}){0}){1000}", "(a{1000}b{0}){2}" })
        {
            yield return nested;
        }

        static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
    }
}
