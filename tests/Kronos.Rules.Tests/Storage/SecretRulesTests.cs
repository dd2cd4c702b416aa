using Kronos.Rules.Storage;

namespace Kronos.Rules.Tests.Storage;

public sealed class SecretRulesTests
{
    private const string Password = "public Secret Password => new(this);\n";

    [Theory]
    [InlineData("PASSWORD", "hunter2")]
    [InlineData("POSTGRES_PASSWORD", "1234")]
    [InlineData("PGPASSWORD", "x")]
    [InlineData("FTLCONF_webserver_api_password", "x")]
    [InlineData("PASS", "x")]
    [InlineData("JWT_SECRET", "x")]
    [InlineData("CF_DNS_API_TOKEN", "x")]
    [InlineData("API_KEY", "x")]
    [InlineData("SECRET_KEY_BASE", "x")]
    [InlineData("DATABASE_URL", "postgres://app:hunter2@db:5432/app")]
    [InlineData("REDIS", "redis://:hunter2@cache")]
    public void A_secret_in_plain_text_is_an_error_that_does_not_repeat_it(string name, string value)
    {
        var finding = Assert.Single(Scenario.Of(Variable(name, value)).Of(new SecretInEnvironment()));
        Assert.Equal($"App.Environment[\"{name}\"]", Places.Of(finding));
        Assert.DoesNotContain("hunter2", finding.Message);
    }

    [Theory]
    [InlineData("PASSWORD", "")]
    [InlineData("PASSWORD_FILE", "hunter2")]
    [InlineData("FILE__PASSWORD", "hunter2")]
    [InlineData("REQUIRE_PASSWORD", "true")]
    [InlineData("PASSWORD_MIN_LENGTH", "12")]
    [InlineData("TOKEN_URL", "https://example.org/token")]
    [InlineData("OAUTH_TOKEN", "https://example.org/token")]
    [InlineData("SECRET", "/run/secrets/password")]
    [InlineData("SSH_PUBLIC_KEY", "ssh-ed25519 AAAA")]
    [InlineData("KEY", "value")]
    [InlineData("KEYBOARD", "de")]
    [InlineData("PASSAGE", "north")]
    [InlineData("API_TOKEN", "${FROM_ELSEWHERE}")]
    [InlineData("URL", "https://example.org/a:b@c")]
    [InlineData("URL", "postgres://app:{password}@db")]
    [InlineData("PWD", "data")]
    public void What_only_looks_like_a_secret_is_fine(string name, string value) => Assert.Empty(Scenario.Of(Variable(name, value)).Findings);

    [Fact]
    public void A_deploy_time_value_is_no_place_for_a_secret_either()
        => Assert.Single(Scenario.Of(Snippets.Service("App", "Environment = new() { [\"PASSWORD\"] = Host.Email }")).Of(new SecretInEnvironment()));

    [Fact]
    public void The_path_of_a_secret_is_no_secret()
        => Assert.Empty(Scenario.Of(Password + Snippets.Service("App", "Secrets = [Password], Environment = new() { [\"CREDENTIALS\"] = Password.Path }")).Findings);

    [Theory]
    [InlineData("--password=hunter2", 1)]
    [InlineData("--api-key=hunter2", 1)]
    [InlineData("--db=postgres://app:hunter2@db/", 1)]
    [InlineData("--password=", 0)]
    [InlineData("--password-file=/run/secrets/x", 0)]
    [InlineData("password", 0)]
    public void An_option_of_the_command_can_hold_one_too(string argument, int findings)
        => Assert.Equal(
            Enumerable.Repeat("App.Command[1]", findings),
            Scenario.Of(Snippets.Service("App", $"Command = [\"serve\", \"{argument}\"]")).PlacesOf(new SecretInEnvironment()));

    [Theory]
    [InlineData("Environment = new() { [\"PASSWORD_FILE\"] = Password.Path }", "App.Environment[\"PASSWORD_FILE\"] <- App.Secrets")]
    [InlineData("Command = [\"serve\", $\"--password-file={Password.Path}\"]", "App.Command[1] <- App.Secrets")]
    public void A_secret_whose_path_is_used_must_be_listed(string properties, string place)
    {
        Assert.Equal([place], Scenario.Of(Password + Snippets.Service("App", properties)).PlacesOf(new SecretNotMounted()));
        Assert.Empty(Scenario.Of(Password + Snippets.Service("App", properties + ", Secrets = [Password]")).Findings);
    }

    [Fact]
    public void The_proxy_needs_the_file_of_the_users_that_it_lets_in()
        => Assert.Equal(
            ["Login.UsersFile <- Edge.Proxy.Secrets"],
            Scenario.Of(
                Password + "public BasicAuth Login => new(this) { UsersFile = Password.Path };\n" + Snippets.Service("App", "Secrets = [Password]"))
                .PlacesOf(new SecretNotMounted()));

    [Fact]
    public void A_secret_that_is_listed_twice_is_a_warning_at_the_later()
        => Assert.Equal(["App.Secrets[1] <- App.Secrets[0]"], Scenario.Of(Password + Snippets.Service("App", "Secrets = [Password, Password]")).PlacesOf(new SecretListedTwice()));

    [Theory]
    [InlineData("0400")]
    [InlineData("440")]
    [InlineData("0640")]
    public void A_mode_for_owner_and_group_is_fine(string mode) => Assert.Empty(WithMode(mode).Findings);

    [Theory]
    [InlineData("")]
    [InlineData("0o400")]
    [InlineData("0480")]
    [InlineData("r--")]
    [InlineData("00400")]
    public void A_mode_that_chmod_does_not_take_is_an_error(string mode)
        => Assert.Equal(("KRN4012", "Password.Mode"), Only(WithMode(mode)));

    [Theory]
    [InlineData("0444")]
    [InlineData("644")]
    [InlineData("0401")]
    public void A_mode_for_everybody_is_a_warning(string mode) => Assert.Equal(("KRN4013", "Password.Mode"), Only(WithMode(mode)));

    private static string Variable(string name, string value) => Snippets.Service("App", $"Environment = new() {{ [\"{name}\"] = \"{value}\" }}");

    private static Scenario WithMode(string mode)
        => Scenario.Of($"public Secret Password => new(this) {{ Mode = \"{mode}\" }};\n" + Snippets.Service("App", "Secrets = [Password]"));

    private static (string Id, string Place) Only(Scenario scenario)
    {
        var finding = Assert.Single(scenario.Findings);
        return (finding.Rule.Id, Places.Of(finding));
    }
}
