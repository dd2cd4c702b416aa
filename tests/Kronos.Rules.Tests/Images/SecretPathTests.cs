using Kronos.Rules.Images;

namespace Kronos.Rules.Tests.Images;

public sealed class SecretPathTests
{
    private static readonly Rule Rule = new SecretPathAsValue();

    [Theory]
    [InlineData("ghcr.io/example/app:1.2.3", "APP_PASSWORD", "Write [\"APP_PASSWORD_FILE\"] = Password.Path if the image reads such a variable")]
    [InlineData("ghcr.io/example/app:1.2.3", "app__database__PASSWD", "ImageFacts")]
    [InlineData("postgres:18.1", "POSTGRES_PASSWORD", "Write [\"POSTGRES_PASSWORD_FILE\"] = Password.Path.")]
    [InlineData("lscr.io/linuxserver/transmission:4.1.3-r0-ls363", "PASS", "Write [\"FILE__PASS\"] = Password.Path.")]
    [InlineData("plexinc/pms-docker:1.43.4.10903-e5521bd8c", "PLEX_TOKEN", "reads no file")]
    public void A_path_where_a_password_belongs_is_reported_where_it_is_written(string image, string variable, string part)
    {
        var finding = Assert.Single(Of(image, variable, "Password.Path").Of(Rule));
        Assert.Equal($"App.Environment[\"{variable}\"]", Places.Of(finding));
        Assert.Contains(part, finding.Message);
        Assert.Contains("/run/secrets/example-password", finding.Message);
    }

    [Theory]
    [InlineData("APP_PASSWORD_FILE", "Password.Path")]
    [InlineData("FILE__PASSWORD", "Password.Path")]
    [InlineData("HOMEPAGE_FILE_PASSWORD", "Password.Path")]
    [InlineData("TLS_PRIVATE_KEY", "Password.Path")]
    [InlineData("APP_CONFIG", "Password.Path")]
    [InlineData("APP_TOKEN", "$\"file:{Password.Path}\"")]
    public void What_holds_a_path_may(string variable, string value) => Assert.Empty(Of("ghcr.io/example/app:1.2.3", variable, value).Of(Rule));

    [Fact]
    public void What_the_facts_say_of_an_image_counts()
        => Assert.Empty(Of("ghcr.io/example/app:1.2.3", "APP_PASSWORD", "Password.Path", "public override Sequence<Kronos.Images.ImageFacts> ImageFacts => [new(\"example/app\") { SecretVariables = [\"APP_PASSWORD\"] }];\n").Of(Rule));

    private static Scenario Of(string image, string variable, string value, string more = "") => Scenario.Of(
        more + "public Secret Password => new(this);\n"
        + Snippets.Service("App", $"Image = \"{image}\", Secrets = [Password], Environment = new() {{ [\"{variable}\"] = {value} }}"));
}
