using Kronos.Rules.Traefik.Re2;

namespace Kronos.Rules.Tests.Traefik.Language;

public sealed class Re2SyntaxTests
{
    public static TheoryData<string, string> Table
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in Verdicts.Of("expressions.tsv"))
            {
                rows.Add(row[1], row[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void The_verdict_is_that_of_Go(string verdict, string expression)
    {
        var problem = Re2Syntax.Check(expression);
        Assert.True((problem is null) == (verdict == "compiles") != KeptDifferences.Has("regexp", expression), $"{expression}: {problem}");
        Assert.InRange(problem?.Start ?? 0, 0, expression.Length);
        Assert.InRange((problem?.Start + problem?.Length) ?? 0, 0, expression.Length);
    }
}
