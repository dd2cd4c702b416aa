using Kronos.Rules.Dependencies;

namespace Kronos.Rules.Tests.Dependencies;

public sealed class DependencyCycleTests
{
    // A helper makes a service by its name: what a property says about it is not known to whoever names it.
    private const string Plain = """
        private Service Plain(string name) => new(this, name) { Image = "ghcr.io/gethomepage/homepage:v1.4.6", Networks = [Edge.Web], Health = Health.FromImage, Limits = new(Memory: 64.MiB) };

        """;

    private static readonly Rule Rule = new DependencyCycle();

    [Theory]
    [InlineData("BA", "B.DependsOn[0] <- A.DependsOn[0]")]
    [InlineData("BCA", "C.DependsOn[0] <- A.DependsOn[0] <- B.DependsOn[0]")]
    [InlineData("BCDB", "D.DependsOn[0] <- B.DependsOn[0] <- C.DependsOn[0]")]
    public void A_circle_is_reported_once_with_all_of_its_places(string on, string places) => Assert.Equal([places], Scenario.Of(Chain(on)).PlacesOf(Rule));

    [Theory]
    [InlineData("B-")]
    [InlineData("BCD-")]
    [InlineData("CC-")]
    public void A_chain_is_none(string on) => Assert.Empty(Scenario.Of(Chain(on)).Findings);

    [Fact]
    public void Two_circles_are_two_findings()
        => Assert.Equal(
            ["B.DependsOn[0] <- A.DependsOn[0]", "D.DependsOn[0] <- C.DependsOn[0]"],
            Scenario.Of(Chain("BADC")).PlacesOf(Rule));

    [Fact]
    public void It_names_the_whole_circle()
        => Assert.Contains("example-a → example-b → example-c → example-a.", Assert.Single(Scenario.Of(Chain("BCA")).Of(Rule)).Message);

    [Fact]
    public void A_service_that_waits_for_itself_is_another_rules_business()
    {
        var scenario = Scenario.Of(Chain("A"));
        Assert.Empty(scenario.Of(Rule));
        Assert.Equal(["A.DependsOn[0]"], scenario.PlacesOf(new DependsOnItself()));
    }

    // The service A waits for the first letter, B for the second, and so on; a hyphen is nobody.
    private static string Chain(string on) => Plain + string.Concat(on.Select((other, index)
        => $"public Service {(char)('A' + index)} => Plain(\"{(char)('A' + index)}\"){(other == '-' ? "" : $" with {{ DependsOn = [Plain(\"{other}\").Started] }}")};\n"));
}
