using Kronos.Rules.Dependencies;

namespace Kronos.Rules.Tests.Dependencies;

public sealed class DependencyRulesTests
{
    private static readonly string Worker = Snippets.Service("Worker");

    [Theory]
    [InlineData("Worker.Started, Worker.Started", "Keep one: Worker.Started")]
    [InlineData("Worker.Healthy, Worker.Started", "Keep the stricter one: Worker.Healthy")]
    public void A_dependency_is_named_once(string dependencies, string says)
    {
        var scenario = Scenario.Of(Worker + Snippets.Service("App", $"DependsOn = [{dependencies}]"));
        Assert.Equal(["App.DependsOn[1] <- App.DependsOn[0]"], scenario.PlacesOf(new DependencyTwice()));
        Assert.Contains(says, scenario.Of(new DependencyTwice())[0].Message);
    }

    [Fact]
    public void A_private_service_is_defined_nowhere_and_one_with_a_similar_name_may_be_meant()
    {
        var scenario = Scenario.Of(Worker + "private Service Workers => new(this) { Image = \"a/b:1.2.3\" };\n" + Snippets.Service("App", "DependsOn = [Workers.Started]"));
        Assert.Equal(["App.DependsOn[0]"], scenario.PlacesOf(new DependencyOfNoStack()));
        Assert.Contains("Did you mean 'Worker'?", scenario.Of(new DependencyOfNoStack())[0].Message);
    }

    [Fact]
    public void A_service_of_another_stack_of_the_host_may_be_waited_for()
        => Assert.Empty(Scenario.Of(Snippets.Service("App", "DependsOn = [Edge.Proxy.Healthy]")).Findings);

    [Theory]
    [InlineData("Health = Health.None(\"no tool\")")]
    [InlineData("Health = Health.Disabled(\"too slow\")")]
    public void Healthy_needs_a_check(string health)
        => Assert.Equal(
            ["App.DependsOn[0] <- Worker.Health"],
            Scenario.Of(Snippets.Service("Worker", "Image = \"a/b:1.2.3\", " + health) + Snippets.Service("App", "DependsOn = [Worker.Healthy]")).PlacesOf(new HealthyWithoutCheck()));

    [Fact]
    public void A_check_that_the_image_is_known_to_bring_is_one()
        => Assert.Empty(Scenario.Of(Worker.Replace(", Health = Health.FromImage", "") + Snippets.Service("App", "DependsOn = [Worker.Healthy]")).Of(new HealthyWithoutCheck()));

    [Fact]
    public void The_check_of_what_the_stack_defines_counts_and_not_that_of_a_copy()
        => Assert.Empty(Scenario.Of(
            Worker + "private Service Copy => new(this, \"Worker\") { Image = \"a/b:1.2.3\" };\n" + Snippets.Service("App", "DependsOn = [Copy.Healthy]")).Of(new HealthyWithoutCheck()));

    [Theory]
    [InlineData("", "the host's default")]
    [InlineData("Restart = RestartPolicy.Always", "RestartPolicy.Always)")]
    public void Completed_never_comes_for_what_is_always_restarted(string restart, string says)
    {
        var scenario = Scenario.Of(Snippets.Service("Worker", restart) + Snippets.Service("App", "DependsOn = [Worker.Completed]"));
        Assert.Equal(["App.DependsOn[0] <- Worker.Restart"], scenario.PlacesOf(new CompletedNeverEnds()));
        Assert.Contains(says, scenario.Of(new CompletedNeverEnds())[0].Message);
    }

    [Theory]
    [InlineData("No")]
    [InlineData("OnFailure")]
    public void Work_that_ends_may_be_waited_for(string policy)
        => Assert.Empty(Scenario.Of(Snippets.Service("Worker", $"Restart = RestartPolicy.{policy}") + Snippets.Service("App", "DependsOn = [Worker.Completed]")).Findings);

    [Theory]
    [InlineData("valkey/valkey:9.0.1", "Started", 1)]
    [InlineData("valkey/valkey:9.0.1", "Healthy", 0)]
    [InlineData("ghcr.io/gethomepage/homepage:v1.4.6", "Started", 0)]
    public void A_database_is_waited_for_until_it_answers(string image, string condition, int findings)
        => Assert.Equal(findings, Scenario.Of(
            Snippets.Service("Worker", $"Image = \"{image}\", Health = Health.Command(\"true\")") + Snippets.Service("App", $"DependsOn = [Worker.{condition}]")).Of(new StartedNotHealthy()).Count);

    [Theory]
    [InlineData("Routes = [Edge.Route(\"a\", port: 80)]", "App.Restart", "the proxy offers it")]
    [InlineData("Ports = [Port.Tcp(81).On(Host.Address)]", "App.Restart", "publishes its ports")]
    [InlineData("", "App.Restart <- Other.DependsOn[0]", "'example-other' needs it")]
    public void What_is_wanted_all_the_time_is_restarted(string wanted, string places, string says)
    {
        var other = wanted.Length == 0 ? Snippets.Service("Other", "DependsOn = [App.Started]") : "";
        var scenario = Scenario.Of(other + Snippets.Service("App", "Restart = RestartPolicy.No, " + wanted));
        Assert.Equal([places], scenario.PlacesOf(new NotRestarted()));
        Assert.Contains(says, scenario.Of(new NotRestarted())[0].Message);
    }

    [Fact]
    public void What_nobody_reaches_may_end() => Assert.Empty(Scenario.Of(Snippets.Service("App", "Restart = RestartPolicy.No")).Findings);
}
