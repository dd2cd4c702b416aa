using Kronos.Rules.Storage;

namespace Kronos.Rules.Tests.Storage;

public sealed class MountRulesTests
{
    private const string Data = "public Volume Data => new(this) { Backup = Backup.Files };\n";

    [Theory]
    [InlineData("Volumes = [Data.At(\"/data\"), Mount.Memory(\"/data\")]", "App.Volumes[1] <- App.Volumes[0]")]
    [InlineData("Volumes = [Data.At(\"/data\"), Mount.Memory(\"/tmp\"), Mount.Bind(\"/srv/data\", \"/data/\")]", "App.Volumes[2] <- App.Volumes[0]")]
    [InlineData("Volumes = [Data.At(\"/data\")], Configs = [new Config(this, \"a\", \"A\") { Content = \"\" }.At(\"/data\")]", "App.Configs[0] <- App.Volumes[0]")]
    public void Two_mounts_at_one_path_are_an_error_at_the_later(string properties, string places)
        => Assert.Equal([places], Scenario.Of(Data + Snippets.Service("App", properties)).PlacesOf(new TargetMountedTwice()));

    [Theory]
    [InlineData("/data", "Password.Target <- App.Volumes[0]")]
    [InlineData("data", null)]
    [InlineData("/data/password", null)]
    public void A_secret_that_says_where_it_is_takes_that_path(string target, string? places)
        => Assert.Equal(
            places is null ? [] : [places],
            Scenario.Of(Data + $"public Secret Password => new(this) {{ Target = \"{target}\" }};\n" + Snippets.Service("App", "Volumes = [Data.At(\"/data\")], Secrets = [Password]")).PlacesOf(new TargetMountedTwice()));

    [Fact]
    public void One_volume_at_two_paths_or_one_path_in_another_is_fine()
        => Assert.Empty(Scenario.Of(Data + Snippets.Service("App", "Volumes = [Data.At(\"/data\"), Data.At(\"/backup\"), Mount.Memory(\"/data/tmp\")]")).Findings);

    [Theory]
    [InlineData("Mount.Memory(\"tmp\")", "\"/tmp\"")]
    [InlineData("Mount.Memory(\"/\")", "\"/data\"")]
    [InlineData("Mount.Memory(\"\")", "\"/data\"")]
    [InlineData("Mount.Bind(\"~/films\", \"/films\")", "no path from the root")]
    [InlineData("Mount.Bind(\"./films\", \"/films\")", "no path from the root")]
    public void A_path_that_does_not_begin_at_the_root_is_an_error(string mount, string advice)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Service("App", $"Volumes = [{mount}]")).Of(new MountPathUnfit()));
        Assert.Equal("App.Volumes[0]", Places.Of(finding));
        Assert.Contains(advice, finding.Message);
    }

    [Fact]
    public void A_volumes_folder_and_a_configurations_path_begin_at_the_root_too()
        => Assert.Equal(
            ["App.Configs[0]", "Data.Path"],
            Scenario.Of("""
                public Volume Data => new(this) { Path = "srv", Backup = Backup.Files };
                public Config Settings => new(this, "settings.yml") { Content = "" };

                """ + Snippets.Service("App", "Volumes = [Data.At(\"/data\")], Configs = [Settings.At(\"settings.yml\")]")).PlacesOf(new MountPathUnfit()));

    [Theory]
    [InlineData("$\"{Host.DataRoot}/films\"")]
    [InlineData("\"/srv/films\"")]
    public void A_whole_path_is_fine(string source)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Volumes = [Mount.Bind({source}, \"/films\")]")).Findings);

    [Theory]
    [InlineData("Mount.Bind(\"/var/run/docker.sock\")")]
    [InlineData("Mount.Bind(\"/run/docker.sock\", readOnly: true)")]
    [InlineData("Mount.Bind(\"/var/run/docker.sock\", \"/tmp/docker.sock\", readOnly: true)")]
    [InlineData("Mount.Bind(\"/run/podman/podman.sock\")")]
    [InlineData("Mount.Bind(\"/var/run/\", \"/host/run\", readOnly: true)")]
    public void A_socket_that_commands_the_machine_is_an_error_read_only_or_not(string mount)
        => Assert.Equal(["App.Volumes[0]"], Scenario.Of(Snippets.Service("App", $"Volumes = [{mount}]")).PlacesOf(new ControlSocketMounted()));

    [Fact]
    public void Composes_own_key_for_the_socket_is_the_socket()
        => Assert.Equal(
            ["App.Extra[\"use_api_socket\"]"],
            Scenario.Of(Snippets.Service("App", "Extra = new() { [\"use_api_socket\"] = true }")).PlacesOf(new ControlSocketMounted()));

    [Theory]
    [InlineData("wollomatic/socket-proxy:1.13.1")]
    [InlineData("tecnativa/docker-socket-proxy:v0.5.0")]
    [InlineData("lscr.io/linuxserver/socket-proxy:3.4.3-r0-ls92")]
    public void A_socket_proxy_gets_the_socket(string image)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Image = \"{image}\", Health = Health.Command(\"./healthcheck\"), Command = [\"-allowhealthcheck\"], Volumes = [Mount.Bind(\"/var/run/docker.sock\", readOnly: true)]")).Findings);

    [Fact]
    public void A_volume_can_be_the_socket_in_disguise()
        => Assert.Equal(
            ["App.Volumes[0]"],
            Scenario.Of("public Volume Socket => new(this) { Path = \"/run/docker.sock\" };\n" + Snippets.Service("App", "Volumes = [Socket.At(\"/docker.sock\", readOnly: true)]"))
                .PlacesOf(new ControlSocketMounted()));

    [Theory]
    [InlineData("/", 1)]
    [InlineData("/etc/", 1)]
    [InlineData("/etc/systemd/system", 1)]
    [InlineData("/proc/sys", 1)]
    [InlineData("/var/lib/docker/volumes", 1)]
    [InlineData("/etc/localtime", 0)]
    [InlineData("/dev/dri", 0)]
    [InlineData("/usrlocal", 0)]
    [InlineData("/srv/home", 0)]
    public void A_folder_of_the_system_is_not_written(string source, int findings)
    {
        Assert.Equal(
            Enumerable.Repeat("App.Volumes[0]", findings),
            Scenario.Of(Snippets.Service("App", $"Volumes = [Mount.Bind(\"{source}\", \"/host\")]")).PlacesOf(new DangerousBind()));
        Assert.Empty(Scenario.Of(Snippets.Service("App", $"Volumes = [Mount.Bind(\"{source}\", \"/host\", readOnly: true)]")).PlacesOf(new DangerousBind()));
    }

    [Theory]
    [InlineData("Volumes = [new Volume(this, \"Data\").At(\"/data\")]", "App.Volumes[0]", "public Volume Data")]
    [InlineData("Secrets = [new Secret(this, \"Key\")]", "App.Secrets[0]", "public Secret Key")]
    [InlineData("Configs = [new Config(this, \"a.yml\", \"Settings\") { Content = \"\" }.At(\"/a.yml\")]", "App.Configs[0]", "public Config Settings")]
    public void What_no_stack_declares_is_an_error(string properties, string place, string advice)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Service("App", properties)).Of(new StorageOfNoStack()));
        Assert.Equal(place, Places.Of(finding));
        Assert.Contains(advice, finding.Message);
    }
}
