using CsCheck;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Re2;

namespace Kronos.Rules.Tests.Traefik.Language;

/// <summary>A million texts: nothing throws, and every problem is inside of its text.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 500_000;

    [Fact]
    public void Any_rule_is_read()
        => Gen.Int.Sample(seed => Check(new Forge(seed).Rule(tcp: seed % 4 == 0), seed % 4 == 0), iter: Inputs);

    [Fact]
    public void Any_expression_is_read() => Gen.Int.Sample(seed => Check(new Forge(seed).Expression()), iter: Inputs);

    [Fact]
    public void Any_letters_are_read()
        => Gen.Char.Array[0, 24].Sample(letters => Check(new string(letters)) && Check(new string(letters), tcp: false), iter: Inputs / 2);

    internal static bool Check(string rule, bool tcp)
    {
        var read = tcp ? RouterRule.Tcp(rule) : RouterRule.Http(rule);
        return read.Problems.All(problem => IsInside(problem, rule)) && (read.Root is not null || read.Problems.Count > 0) && read.Canonical.Length >= 0 && read.Domains.Count >= 0;
    }

    internal static bool Check(string expression) => Re2Syntax.Check(expression) is not { } problem || IsInside(problem, expression);

    private static bool IsInside(TextProblem problem, string text)
        => problem.Start >= 0 && problem.Length >= 0 && problem.Start + problem.Length <= text.Length && problem.Message.Length > 0;
}
