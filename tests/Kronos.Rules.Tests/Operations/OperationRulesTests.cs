using Kronos.Rules.Operations;

namespace Kronos.Rules.Tests.Operations;

public sealed class OperationRulesTests
{
    [Theory]
    [InlineData("Driver = \"json-file\", MaxSize = null", 1)]
    [InlineData("Driver = \"json-file\", MaxSize = null, MaxFiles = null", 1)]
    [InlineData("Driver = \"json-file\", MaxSize = null, Options = new() { [\"max-size\"] = \"10m\" }", 0)]
    [InlineData("Driver = \"json-file\"", 0)]
    [InlineData("MaxSize = null", 0)]
    public void A_log_file_that_only_grows_is_a_warning(string logging, int findings)
        => Assert.Equal(Enumerable.Repeat("App.Logging", findings), Scenario.Of(Snippets.Service("App", $"Logging = new() {{ {logging} }}")).PlacesOf(new UnboundedLog()));

    [Fact]
    public void The_hosts_own_default_is_checked_where_it_is_written()
        => Assert.Equal(
            ["host.Logging"],
            Scenario.Of(Snippets.Host("    public override Logging Logging => new() { Driver = \"json-file\", MaxSize = null };", Snippets.Service("App"))).PlacesOf(new UnboundedLog()));

    [Theory]
    [InlineData("Driver = \"journald\"", "knows no max-size")]
    [InlineData("Driver = \"none\", MaxSize = null", "knows no max-file")]
    [InlineData("Driver = \"journald\", MaxSize = null, MaxFiles = null, Options = new() { [\"max-size\"] = \"1m\" }", "knows no max-size")]
    [InlineData("Driver = \"jsonfile\"", "Did you mean 'json-file'?")]
    [InlineData("MaxFiles = 0", "keep 0 files")]
    [InlineData("MaxSize = 0.MiB", "is none")]
    public void An_option_that_Docker_refuses_is_an_error(string logging, string says)
    {
        var scenario = Scenario.Of(Snippets.Service("App", $"Logging = new() {{ {logging} }}"));
        Assert.Equal(["App.Logging"], scenario.PlacesOf(new LogOptionRefused()));
        Assert.Contains(says, scenario.Of(new LogOptionRefused())[0].Message);
    }

    [Theory]
    [InlineData("Driver = \"journald\", MaxSize = null, MaxFiles = null, Options = new() { [\"tag\"] = \"a\" }")]
    [InlineData("Driver = \"grafana/loki-docker-driver:3.3.2\"")]
    [InlineData("MaxSize = 1.MiB, MaxFiles = 1")]
    public void An_option_that_it_takes_is_none(string logging)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Logging = new() {{ {logging} }}")).Findings);

    [Fact]
    public void A_containers_name_is_given_once()
    {
        string Named(string service, string name) => Snippets.Service(service, $"Extra = new() {{ [\"container_name\"] = \"{name}\" }}");
        Assert.Equal(
            ["Third.Extra[\"container_name\"] <- First.Extra[\"container_name\"]"],
            Scenario.Of(Named("First", "web") + Named("Second", "other") + Named("Third", "web")).PlacesOf(new ContainerNameTwice()));
    }

    [Theory]
    [InlineData("[\"container_name\"] = \"web\", [\"scale\"] = 2", 1)]
    [InlineData("[\"container_name\"] = \"web\", [\"scale\"] = 1", 0)]
    [InlineData("[\"scale\"] = 2", 0)]
    public void A_container_with_a_name_is_alone(string extra, int findings)
        => Assert.Equal(
            Enumerable.Repeat("App.Extra[\"container_name\"] <- App.Extra[\"scale\"]", findings),
            Scenario.Of(Snippets.Service("App", $"Extra = new() {{ {extra} }}")).PlacesOf(new ContainerNameTwice()));

    [Theory]
    [InlineData("User = \"1001:1001\"", "User = \"1000:1000\"")]
    [InlineData("Environment = new() { [\"PUID\"] = 1001, [\"PGID\"] = 1001 }", "[\"PUID\"] = 1000")]
    public void Two_users_in_one_folder_are_a_warning(string second, string says)
    {
        var scenario = Scenario.Of(Shared("First", "User = \"1000:1000\"") + Shared("Second", second));
        Assert.Equal(["Second.Volumes[0] <- First.Volumes[0]"], scenario.PlacesOf(new OwnersDiffer()));
        Assert.Contains(says, scenario.Of(new OwnersDiffer())[0].Message);
    }

    [Theory]
    [InlineData("User = \"1000:100\"")]
    [InlineData("User = \"0:0\"")]
    [InlineData("User = \"somebody\"")]
    [InlineData("")]
    public void One_user_root_and_one_that_is_not_known_are_none(string second)
        => Assert.Empty(Scenario.Of(Shared("First", "User = \"1000:1000\"") + Shared("Second", second)).Of(new OwnersDiffer()));

    private static string Shared(string name, string properties)
        => Snippets.Service(name, "Volumes = [Mount.Bind(\"/srv/files\", \"/files\")]" + (properties.Length == 0 ? "" : ", " + properties));
}
