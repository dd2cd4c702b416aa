using Kronos.Rules.Operations;

namespace Kronos.Rules.Tests.Operations;

public sealed class RestartRuleTests
{
    private static readonly Rule Rule = new RestartsWhatWasStopped();

    [Theory]
    [InlineData("Restart = RestartPolicy.Always", 1)]
    [InlineData("Restart = RestartPolicy.UnlessStopped", 0)]
    [InlineData("Restart = RestartPolicy.OnFailure", 0)]
    [InlineData("", 0)]
    public void A_service_that_is_always_started_is_a_warning(string properties, int findings)
        => Assert.Equal(Enumerable.Repeat("App.Restart", findings), Scenario.Of(Snippets.Service("App", properties)).PlacesOf(Rule));

    [Fact]
    public void So_is_a_host_once_for_all_that_say_nothing_else()
        => Assert.Equal(["host.Restart"], Scenario.Of(Snippets.Host("public override RestartPolicy Restart => RestartPolicy.Always;", Snippets.Service("App"))).PlacesOf(Rule));
}
