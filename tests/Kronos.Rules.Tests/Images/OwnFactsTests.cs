using Kronos.Images;
using Kronos.Rules.HealthChecks;
using Kronos.Rules.Images;

namespace Kronos.Rules.Tests.Images;

/// <summary>What a host and a stack say about images counts before what Kronos knows.</summary>
public sealed class OwnFactsTests
{
    [Fact]
    public void A_host_says_what_its_own_image_holds()
    {
        var scenario = Scenario.Of(Snippets.Host(
            Facts("new(\"ghcr.io/me/*\") { Tools = [\"sh\"] }"),
            Snippets.Service("App", "Image = \"ghcr.io/me/app:1.2.3\", Health = Health.Shell(\"curl localhost\")")));
        Assert.Equal(["App.Health"], scenario.PlacesOf(new HealthToolMissing()));
    }

    [Fact]
    public void A_stack_says_it_too_and_before_the_host()
    {
        var scenario = Scenario.Of(Snippets.Host(
            Facts("new(\"ghcr.io/me/app\") { Tools = [] }"),
            Facts("new(\"ghcr.io/me/app\") { Tools = [\"sh\", \"curl\"] }")
            + Snippets.Service("App", "Image = \"ghcr.io/me/app:1.2.3\", Health = Health.Shell(\"curl localhost\")")));
        Assert.Equal([], scenario.PlacesOf(new HealthToolMissing()));
    }

    [Fact]
    public void What_Kronos_knows_can_be_replaced()
        => Assert.Empty(Scenario.Of(Snippets.Host(
            Facts("new(\"containrrr/watchtower\")"), Snippets.Service("App", "Image = \"containrrr/watchtower:1.7.1\""))).Of(new RetiredImage()));

    [Fact]
    public void An_image_that_is_built_on_a_known_one_has_its_facts()
        => Assert.Equal(
            ["App.Environment"],
            Scenario.Of(Snippets.Host(
                Facts("Kronos.Images.KnownImages.PostgreSql with { Pattern = \"ghcr.io/me/postgres\" }"),
                Snippets.Service("App", "Image = \"ghcr.io/me/postgres:18.1\""))).PlacesOf(new VariableMissing()));

    [Fact]
    public void Facts_about_nothing_are_a_warning_with_the_image_that_was_meant()
    {
        var scenario = Scenario.Of(Snippets.Host(
            Facts("new(\"ghcr.io/gethomepage/homepage\"), new(\"ghcr.io/me/ap\")"),
            Snippets.Service("First") + Snippets.Service("App", "Image = \"ghcr.io/me/app:1.2.3\"")));
        Assert.Equal(["host.ImageFacts[1]"], scenario.PlacesOf(new FactsWithoutImage()));
        Assert.Contains("Did you mean 'ghcr.io/me/app'?", scenario.Of(new FactsWithoutImage())[0].Message);
    }

    [Fact]
    public void What_Kronos_knows_holds_together()
    {
        Assert.Empty(KnownImages.All.GroupBy(facts => facts.Pattern).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(KnownImages.All, facts =>
        {
            Assert.Null(ReferenceGrammar.Problem(new(facts.Pattern.Replace("*", "0"))));
            Assert.DoesNotContain(facts.Foreign, foreign => facts.Variables.Contains(foreign.Name) || facts.SecretVariables.Contains(foreign.Name));
            Assert.DoesNotContain(facts.Together.SelectMany(together => together.Names), name => facts.Foreign.Any(foreign => foreign.Name == name));
            Assert.True(facts.Secrets is SecretFiles.Suffix or SecretFiles.Name || facts.SecretVariables.Count == 0, facts.Pattern);
            // The check that a message says to write is one that the image can run.
            if (facts is { Health.Source: HealthSource.Command, Tools: { } tools })
            {
                Assert.Empty(HealthTools.Of(facts.Health).Except(tools));
            }
        });
    }

    private static string Facts(string facts) => $"    public override Sequence<Kronos.Images.ImageFacts> ImageFacts => [{facts}];\n";
}
