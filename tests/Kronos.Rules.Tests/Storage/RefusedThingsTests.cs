namespace Kronos.Rules.Tests.Storage;

/// <summary>Networks, volumes, secrets and exclusions that Docker, <c>chown</c> or restic refuse, or take otherwise than they were meant. Each was tried on the real program.</summary>
public sealed class RefusedThingsTests
{
    [Theory]
    [InlineData("Driver = \"brigde\"", "Thing.Driver", "Did you mean 'bridge'?")]
    [InlineData("Driver = \"overlay\"", "Thing.Driver", "only in a swarm")]
    [InlineData("Driver = \"host\"", "Thing.Driver", "HostNetwork = new(\"why\")")]
    [InlineData("Driver = \"\"", "Thing.Driver", "Leave Driver out")]
    [InlineData("Options = new() { [\"com.docker.network.bridge.name\"] = \"sixteen-letters-\" }", "Thing.Options[\"com.docker.network.bridge.name\"]", "with 16 characters")]
    public void A_network_that_Docker_does_not_make_is_an_error(string properties, string place, string message)
        => Single("KRN2016", place, message, $"public Network Thing => new(this) {{ {properties} }};\n" + Snippets.Service("App", "Networks = [Thing]"));

    [Theory]
    [InlineData("Driver = \"ipvlan\"")]
    [InlineData("Driver = \"weaveworks/net-plugin:2.8\"")]
    [InlineData("Options = new() { [\"com.docker.network.bridge.name\"] = \"fifteen-letters\", [\"com.docker.network.driver.mtu\"] = 1400 }")]
    public void A_network_that_it_makes_is_fine(string properties)
        => Fine($"public Network Thing => new(this) {{ {properties} }};\n" + Snippets.Service("App", "Networks = [Thing]"));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("a b", "' ' is in no host name")]
    [InlineData("-a", "starts or ends with a hyphen")]
    public void An_alias_is_a_host_name(string alias, string message)
        => Single("KRN2017", "Attachment.Aliases[1]", message, "public Network Thing => new(this);\n" + Snippets.Service("App", $"Networks = [Thing.With(aliases: [\"fine\", \"{alias}\"])]"));

    [Fact]
    public void An_alias_is_not_what_another_service_is_called()
        => Single(
            "KRN2017",
            "Attachment.Aliases[0] <- Other",
            "now the one and now the other",
            "public Network Thing => new(this);\n" + Snippets.Service("Other", "Networks = [Thing]") + Snippets.Service("App", "Networks = [Thing.With(aliases: [\"example-other\"])]"));

    [Fact]
    public void The_name_of_a_service_on_another_network_or_of_the_service_itself_is_fine()
        => Fine("public Network Thing => new(this);\n" + Snippets.Service("Other") + Snippets.Service("App", "Networks = [Thing.With(aliases: [\"example-other\", \"example-app\", \"a.b\"])]"));

    [Theory]
    [InlineData("Options = new() { [\"type\"] = \"nfs\" }", "Thing.Options", "no option 'device'")]
    [InlineData("Options = new() { [\"device\"] = \":/x\", [\"o\"] = \"ro\" }", "Thing.Options", "no option 'type'")]
    [InlineData("Options = new() { [\"tpye\"] = \"nfs\" }", "Thing.Options[\"tpye\"]:", "Did you mean 'type'?")]
    [InlineData("Driver = \"local\", Options = new() { [\"address\"] = \"nas\" }", "Thing.Options[\"address\"]:", "There are type, device, o, size.")]
    [InlineData("Path = \"/srv/x\", Options = new() { [\"type\"] = \"nfs\" }", "Thing.Options <- Thing.Path", "used by nobody")]
    [InlineData("Path = \"/srv/x\", Driver = \"local\"", "Thing.Driver <- Thing.Path", "used by nobody")]
    public void A_volume_that_Docker_does_not_make_is_an_error(string properties, string place, string message) => Single("KRN4018", place, message, Volume(properties));

    [Theory]
    [InlineData("Options = new() { [\"type\"] = \"tmpfs\", [\"device\"] = \"tmpfs\", [\"o\"] = \"size=10m\" }")]
    [InlineData("Driver = \"vieux/sshfs\", Options = new() { [\"sshcmd\"] = \"a@b:/c\" }")]
    [InlineData("Driver = \"local\"")]
    [InlineData("Options = new() { [\"size\"] = \"10G\" }")]
    public void A_volume_that_it_makes_is_fine(string properties) => Fine(Volume(properties));

    [Theory]
    [InlineData("", "is the whole folder")]
    [InlineData(" / ", "is the whole folder")]
    [InlineData("/cache", "begins at the root")]
    [InlineData("../cache", "out of the folder and back")]
    [InlineData("a/./b", "out of the folder and back")]
    [InlineData("a\\nb", "a control character")]
    public void What_a_backup_leaves_out_lies_in_its_folder(string path, string message)
        => Single("KRN4019", "Backup.Exclude[1]", message, Saved($"Backup.Files with {{ Exclude = [\"thumbs\", \"{path}\"] }}"));

    [Fact]
    public void A_path_or_a_pattern_below_it_is_fine() => Fine(Saved("Backup.Files with { Exclude = [\"cache\", \"a/b c\", \"*.tmp\", \"..data\"] }"));

    [Theory]
    [InlineData("Uid = -1", "Thing.Uid", "the user -1")]
    [InlineData("Gid = -5", "Thing.Gid", "the group -5")]
    [InlineData("Generated = 0", "Thing.Generated", "0 random letters")]
    [InlineData("Generated = 11", "Thing.Generated", "can be guessed")]
    [InlineData("Generated = 1025", "Thing.Generated", "nobody reads more")]
    [InlineData("Target = \"\"", "Thing.Target", "where no file can be")]
    [InlineData("Target = \"a/b\"", "Thing.Target", "'a/b'")]
    [InlineData("Target = \"/etc/\"", "Thing.Target", "'/etc/'")]
    [InlineData("Target = \"/etc/../key\"", "Thing.Target", "a whole path")]
    [InlineData("Target = \"..\"", "Thing.Target", "such as \"example-thing\"")]
    public void A_secret_that_cannot_be_made_is_an_error(string properties, string place, string message) => Single("KRN4020", place, message, Secret(properties));

    [Theory]
    [InlineData("Generated = 12")]
    [InlineData("Target = \"FRIGATE_RTSP_PASSWORD\"")]
    [InlineData("Target = \"/config/secrets.yaml\"")]
    [InlineData("Uid = 0, Gid = 2147483647")]
    public void A_secret_that_can_is_fine(string properties) => Fine(Secret(properties));

    private static string Volume(string properties)
        => $"public Volume Thing => new(this) {{ Backup = Backup.Skip(\"no loss\"), {properties} }};\n" + Snippets.Service("App", "Volumes = [Thing.At(\"/x\")]");

    private static string Saved(string backup) => "public Volume Thing => new(this);\n" + Snippets.Service("App", $"Volumes = [Thing.At(\"/x\")], Backup = {backup}");

    private static string Secret(string properties) => $"public Secret Thing => new(this) {{ {properties} }};\n" + Snippets.Service("App", "Secrets = [Thing]");

    private static void Single(string id, string place, string message, string snippet)
    {
        var finding = Assert.Single(Scenario.Of(snippet).Findings, finding => finding.Rule.Severity == Severity.Error);

        Assert.Equal((id, place), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(message, finding.Message);
    }

    private static void Fine(string snippet) => Assert.DoesNotContain(Scenario.Of(snippet).Findings, finding => finding.Rule.Severity == Severity.Error);
}
