using Kronos.Rules.HealthChecks;

namespace Kronos.Rules.Tests.HealthChecks;

public sealed class HealthRulesTests
{
    [Theory]
    [InlineData("Health.Command()", "has no command")]
    [InlineData("Health.Shell(\" \")", "has no command")]
    [InlineData("Health.Command(\"curl -f http://localhost/\")", "Write Health.Command(\"curl\", \"-f\", \"http://localhost/\").")]
    [InlineData("Health.Command(\"curl -f http://localhost/ || exit 1\")", "Write Health.Shell(\"curl -f http://localhost/ || exit 1\").")]
    [InlineData("Health.Command(\"curl\", \"localhost\", \"||\", \"exit\", \"1\")", "Write Health.Shell(\"curl localhost || exit 1\").")]
    [InlineData("Health.Command(\"CMD-SHELL\", \"curl localhost\")", "Write Health.Shell(\"curl localhost\").")]
    [InlineData("Health.Command(\"NONE\")", "Write Health.Disabled(\"why\").")]
    public void A_check_that_cannot_run_is_an_error_that_says_how_to_write_it(string health, string says)
    {
        var scenario = Scenario.Of(Snippets.Service("App", "Image = \"a/b:1.2.3\", Health = " + health));
        Assert.Equal(["App.Health"], scenario.PlacesOf(new HealthCommandUnfit()));
        Assert.Contains(says, scenario.Of(new HealthCommandUnfit())[0].Message);
    }

    [Theory]
    [InlineData("Health.Command(\"curl -f\", \"localhost\")", 1)]
    [InlineData("Health.Command(\"sh\", \"-c\", \"curl localhost || exit 1\")", 0)]
    [InlineData("Health.Shell(\"curl localhost || exit 1\")", 0)]
    [InlineData("Health.Command(\"true\")", 0)]
    public void A_line_belongs_to_a_shell(string health, int findings)
        => Assert.Equal(findings, Scenario.Of(Snippets.Service("App", "Image = \"a/b:1.2.3\", Health = " + health)).Of(new HealthCommandUnfit()).Count);

    [Theory]
    [InlineData("Interval = -1.Seconds", "Interval = -1 second")]
    [InlineData("Timeout = TimeSpan.FromTicks(10)", "Timeout = 1 microsecond")]
    [InlineData("StartPeriod = -1.Minutes", "StartPeriod = -1 minute")]
    [InlineData("Retries = -2", "Retries = -2")]
    public void A_time_that_Docker_refuses_is_an_error(string time, string says)
    {
        var findings = Scenario.Of(Snippets.Service("App", $"Health = Health.FromImage with {{ {time} }}")).Of(new HealthTimeRefused());
        Assert.Contains(says, Assert.Single(findings).Message);
    }

    [Theory]
    [InlineData("Interval = TimeSpan.Zero, Timeout = TimeSpan.Zero, Retries = 0")]
    [InlineData("Interval = 1.Milliseconds")]
    [InlineData("Interval = 1.Minutes, Timeout = 90.Seconds, Retries = 5")]
    [InlineData("Interval = 5.Minutes, StartPeriod = 10.Minutes, StartInterval = 5.Seconds")]
    public void A_time_that_Docker_takes_and_that_is_wise_is_silent(string time)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Health = Health.FromImage with {{ {time} }}")).Findings);

    [Theory]
    [InlineData("Interval = 10.Minutes, StartPeriod = 1.Minutes, Retries = 10", "takes 100 minutes to notice")]
    [InlineData("Interval = 2.Minutes", "runs for the first time 2 minutes after the start")]
    [InlineData("StartInterval = 1.Seconds", "counts only during a StartPeriod")]
    [InlineData("StartPeriod = 10.Seconds, StartInterval = 20.Seconds", "no check ever falls into it")]
    [InlineData("StartPeriod = 2.Hours", "forgives every failure for 2 hours")]
    public void A_check_that_comes_too_late_is_a_warning(string time, string says)
        => Assert.Contains(says, Assert.Single(Scenario.Of(Snippets.Service("App", $"Health = Health.FromImage with {{ {time} }}")).Of(new HealthTimeUnwise())).Message);

    [Fact]
    public void A_service_without_a_word_about_its_health_is_a_warning_that_says_what_works()
    {
        var scenario = Scenario.Of("public Service App => new(this) { Image = \"amir20/dozzle:v11.3.0\", Networks = [Edge.Web], Limits = new(Memory: 64.MiB) };");
        Assert.Equal(["App"], scenario.PlacesOf(new HealthUnsaid()));
        Assert.Contains("Write Health = Health.Command(\"/dozzle\", \"healthcheck\").", scenario.Of(new HealthUnsaid())[0].Message);
    }

    [Theory]
    [InlineData("traefik/whoami:v1.11.0", "Health.Shell(\"true\")", "'sh'")]
    [InlineData("portainer/portainer-ce:2.45.1", "Health.Shell(\"wget -qO- http://localhost:9000/\")", "'sh' and 'wget'")]
    [InlineData("traefik:v3.7.14", "Health.Command(\"/usr/bin/curl\", \"localhost\")", "'curl'")]
    [InlineData("traefik:v3.7.14", "Health.Shell(\"true && curl localhost\")", "'curl'")]
    [InlineData("traefik:v3.7.14", "Health.Command(\"sh\", \"-c\", \"curl localhost\")", "'curl'")]
    public void A_tool_that_the_image_lacks_is_an_error(string image, string health, string says)
    {
        var scenario = Scenario.Of(Snippets.Service("App", $"Image = \"{image}\", Health = {health}"));
        Assert.Equal(["App.Health"], scenario.PlacesOf(new HealthToolMissing()));
        Assert.Contains(says, scenario.Of(new HealthToolMissing())[0].Message);
    }

    [Theory]
    [InlineData("portainer/portainer-ce:2.45.1-alpine", "Health.Command(\"wget\", \"-qO-\", \"http://localhost:9000/\")")]
    [InlineData("traefik:v3.7.14", "Health.Command(\"traefik\", \"healthcheck\", \"--ping\")")]
    [InlineData("traefik:v3.7.14", "Health.Shell(\"wget -qO- http://localhost/?curl=1\")")]
    [InlineData("somebody/something:1.2.3", "Health.Shell(\"curl localhost\")")]
    public void A_tool_that_is_there_or_an_image_that_nobody_described_is_silent(string image, string health)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Image = \"{image}\", Health = {health}")).Of(new HealthToolMissing()));

    [Theory]
    [InlineData("traefik/whoami:v1.11.0", 1)]
    [InlineData("postgres:18.1", 1)]
    [InlineData("pihole/pihole:2026.09.0", 0)]
    [InlineData("somebody/something:1.2.3", 0)]
    public void A_check_is_left_only_to_an_image_that_has_one(string image, int findings)
        => Assert.Equal(findings, Scenario.Of(Snippets.Service("App", $"Image = \"{image}\"")).PlacesOf(new NoCheckInImage()).Count(place => place == "App.Health"));

    [Theory]
    [InlineData("", 1)]
    [InlineData("Command = [\"-loglevel=info\"]", 1)]
    [InlineData("Command = [\"-allowhealthcheck\"]", 0)]
    [InlineData("Command = [\"-allowhealthcheck=true\"]", 0)]
    [InlineData("Environment = new() { [\"SP_ALLOWHEALTHCHECK\"] = true }", 0)]
    public void What_the_check_asks_is_switched_on(string properties, int findings)
        => Assert.Equal(
            Enumerable.Repeat("App.Health <- App.Command", findings),
            Scenario.Of(Snippets.Service("App", "Image = \"wollomatic/socket-proxy:1.13.1\", Health = Health.Command(\"./healthcheck\")" + (properties.Length == 0 ? "" : ", " + properties)))
                .PlacesOf(new HealthCheckSwitchedOff()));

    [Theory]
    [InlineData("pihole/pihole:2026.09.0", 1)]
    [InlineData("traefik/whoami:v1.11.0", 0)]
    public void A_check_that_the_image_brings_is_not_denied(string image, int findings)
        => Assert.Equal(findings, Scenario.Of(Snippets.Service("App", $"Image = \"{image}\", Health = Health.None(\"none\")")).PlacesOf(new CheckOfImageIgnored()).Count(place => place == "App.Health"));

    [Theory]
    [InlineData("Health.Shell(\"wget -qO- http://localhost:8080/ || exit 1\")", "Write Health = Health.Shell(\"wget -qO- http://127.0.0.1:8080/ || exit 1\").")]
    [InlineData("Health.Command(\"nc\", \"-z\", \"localhost\", \"9091\")", "Write Health = Health.Command(\"nc\", \"-z\", \"127.0.0.1\", \"9091\").")]
    public void A_check_that_may_ask_the_wrong_address_is_a_warning(string health, string says)
    {
        var scenario = Scenario.Of(Snippets.Service("App", $"Image = \"somebody/something:1.2.3\", Health = {health}"));
        Assert.Equal(["App.Health"], scenario.PlacesOf(new HealthAsksLocalhost()));
        Assert.Contains(says, scenario.Of(new HealthAsksLocalhost())[0].Message);
    }

    [Theory]
    [InlineData("Health.Shell(\"curl -fsS http://localhost:8080/\")")]
    [InlineData("Health.Shell(\"wget -qO- http://127.0.0.1:8080/\")")]
    [InlineData("Health.Shell(\"wget -qO- http://localhost.example.com/\")")]
    [InlineData("Health.Command(\"/app\", \"health\", \"http://localhost:8090\")")]
    public void A_check_that_asks_both_or_the_right_one_is_silent(string health)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Image = \"somebody/something:1.2.3\", Health = {health}")).Of(new HealthAsksLocalhost()));
}
