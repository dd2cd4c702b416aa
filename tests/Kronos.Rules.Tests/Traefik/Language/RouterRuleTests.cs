using Kronos.Rules.Traefik.Language;

namespace Kronos.Rules.Tests.Traefik.Language;

public sealed class RouterRuleTests
{
    public static TheoryData<string, string, string> Table
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in Verdicts.Of("router-rules.tsv"))
            {
                rows.Add(row[0], row[1], row[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void The_verdict_is_that_of_Traefik(string kind, string verdict, string rule)
    {
        var read = kind == "tcp" ? RouterRule.Tcp(rule) : RouterRule.Http(rule);
        Assert.True((read.Problems.Count == 0) == (verdict == "loads") != KeptDifferences.Has(kind, rule), $"{rule}: {string.Join(" ", read.Problems)}");
        Assert.All(read.Problems, problem => Assert.InRange(problem.Start, 0, rule.Length));
        Assert.All(read.Problems, problem => Assert.InRange(problem.Start + problem.Length, problem.Start, rule.Length));
    }
}
