using Kronos.Rules.Traefik.Middlewares;

namespace Kronos.Rules.Tests.Traefik;

/// <summary>The conditions of circuit breakers and retries, by the types that oxy's functions have.</summary>
public sealed class PredicateTests
{
    [Theory]
    [InlineData("NetworkErrorRatio() > 0.30")]
    [InlineData("LatencyAtQuantileMS(50.0) > 100")]
    [InlineData("LatencyAtQuantileMS(50.0)>=100 || NetworkErrorRatio() >= .5 && ResponseCodeRatio(500, 600, 0, 600) < 2.5e-1")]
    [InlineData("((NetworkErrorRatio() != 0.0))")]
    [InlineData("ResponseCodeRatio(500, 600, 0, 600,) == 0.25")]
    public void A_breaker_opens_on(string text) => Assert.Null(Predicate.Problem(text, Predicate.Breaker));

    [Theory]
    [InlineData("IsNetworkError()")]
    [InlineData("IsNetworkError() && Attempts() < 2")]
    [InlineData("RequestMethod() == `GET` || ResponseCode() >= 500")]
    public void A_request_is_sent_again_on(string text) => Assert.Null(Predicate.Problem(text, Predicate.Retry));

    [Theory]
    [InlineData("", 0, 0, "too early")]
    [InlineData("NetworkErrorRatio()", 0, 19, "no condition")]
    [InlineData("NetworkErrorRatio() > 1", 22, 1, "a number with a point")]
    [InlineData("LatencyAtQuantileMS(50) > 100", 0, 23, "takes a number with a point")]
    [InlineData("LatencyAtQuantileMS(50.0) > 0.5", 28, 3, "a whole number")]
    [InlineData("!(NetworkErrorRatio() > 0.5)", 0, 1, "'!'")]
    [InlineData("networkErrorRatio() > 0.5", 0, 17, "Did you mean 'NetworkErrorRatio'?")]
    [InlineData("NetworkErrorRatio > 0.5", 18, 1, "'('")]
    [InlineData("NetworkErrorRatio() > 0.5 and true", 26, 3, "does not belong here")]
    [InlineData("0.5 < NetworkErrorRatio()", 0, 4, "On the left of '<'")]
    [InlineData("(NetworkErrorRatio() > 0.5", 26, 0, "too early")]
    [InlineData("NetworkErrorRatio() > 0.5 ||", 28, 0, "too early")]
    [InlineData("NetworkErrorRatio() > 0.5 > 0.5", 0, 26, "On the left of '>'")]
    public void No_breaker_opens_on(string text, int start, int length, string part)
    {
        var problem = Predicate.Problem(text, Predicate.Breaker);
        Assert.NotNull(problem);
        Assert.Equal((start, length), (problem.Start, problem.Length));
        Assert.Contains(part, problem.Message);
    }

    [Theory]
    [InlineData("RequestMethod() < `GET`", "write == or !=")]
    [InlineData("RequestMethod() == GET", "'GET'")]
    [InlineData("IsNetworkError() == 1", "On the left")]
    public void No_request_is_sent_again_on(string text, string part) => Assert.Contains(part, Predicate.Problem(text, Predicate.Retry)!.Message);

    [Fact]
    public void Whatever_is_written_there_is_an_answer()
    {
        var random = new Random(7);
        string[] pieces = ["NetworkErrorRatio", "(", ")", "&&", "||", "!", ">", "<=", "0.5", "1", "\"", "`a`", ",", " ", "é", "\0", "Attempts()", "==", "\n"];
        for (var i = 0; i < 100_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (Predicate.Problem(text, i % 2 == 0 ? Predicate.Breaker : Predicate.Retry) is { } problem)
            {
                Assert.InRange(problem.Start, 0, text.Length);
                Assert.InRange(problem.Start + problem.Length, problem.Start, text.Length);
            }
        }

        Assert.NotNull(Predicate.Problem(new string('(', 100_000), Predicate.Breaker));
    }
}
