using Kronos.Rules.Images;

namespace Kronos.Rules.Tests.Images;

public sealed class CatalogueRulesTests
{
    private const string Transmission = "lscr.io/linuxserver/transmission:4.1.3-r0-ls363";
    private const string PiHole = "pihole/pihole:2026.09.0";
    private const string Plex = "plexinc/pms-docker:1.43.4.10903-e5521bd8c";
    private const string LinuxServerPlex = "lscr.io/linuxserver/plex:1.43.3.10828-00f62d37d-ls315";
    private const string Postgres = "postgres:18.1";
    private const string Poste = "analogic/poste.io:2.5.17";
    private const string Secret = "public Secret Key => new(this);\n";

    [Theory]
    [InlineData("containrrr/watchtower:1.7.1", "weekly update check")]
    [InlineData("gcr.io/cadvisor/cadvisor:v0.52.1", "ghcr.io/google/cadvisor")]
    [InlineData("docker.io/tensorchord/pgvecto-rs:pg14-v0.2.0", "No vector extension found")]
    public void An_image_without_a_future_is_an_error(string image, string says) => Fires<RetiredImage>(image, "", "App.Image", says);

    [Theory]
    [InlineData("ghcr.io/google/cadvisor:v0.60.5")]
    [InlineData("nickfedor/watchtower:1.21.0")]
    public void Its_successor_is_none(string image) => IsSilent<RetiredImage>(image, "");

    [Theory]
    [InlineData("traefik:v3.5.4", "Write 3.6.1 or newer")]
    [InlineData("traefik:v2.11.20", "Write 2.11.31 or newer")]
    [InlineData("pihole/pihole:2024.07.0", "Pi-hole 5")]
    public void A_version_that_does_not_work_is_an_error(string image, string says) => Fires<BrokenVersion>(image, "", "App.Image", says);

    [Theory]
    [InlineData("traefik:v3.6.1")]
    [InlineData("traefik:v2.11.31")]
    [InlineData("traefik:latest")]
    [InlineData(PiHole)]
    public void A_version_that_works_is_none(string image) => IsSilent<BrokenVersion>(image, "");

    [Theory]
    [InlineData("v3.2.4", "v3.2.4-openvino", 0)]
    [InlineData("v3.2.4", "v3.2.3", 1)]
    [InlineData("v3.2.4", "release", 1)]
    [InlineData("v3", "v3", 0)]
    public void The_parts_of_an_application_have_one_version(string server, string learning, int findings)
    {
        var scenario = Scenario.Of(
            Snippets.Service("Server", $"Image = \"ghcr.io/immich-app/immich-server:{server}\"")
            + Snippets.Service("Learning", $"Image = \"ghcr.io/immich-app/immich-machine-learning:{learning}\""));
        Assert.Equal(Enumerable.Repeat("Learning.Image <- Server.Image", findings), scenario.PlacesOf(new VersionsDiffer()));
    }

    [Theory]
    [InlineData(Plex, "PUID", "PLEX_UID instead")]
    [InlineData(Plex, "VERSION", "Take it away")]
    [InlineData(LinuxServerPlex, "ADVERTISE_IP", "plexinc/pms-docker")]
    [InlineData(PiHole, "WEBPASSWORD", "Password.Name")]
    [InlineData(PiHole, "REV_SERVER_CIDR", "FTLCONF_dns_revServers")]
    [InlineData(Poste, "h", "ContainerHostname")]
    public void A_variable_of_another_image_is_an_error(string image, string name, string says)
        => Fires<ForeignVariables>(image, $"Environment = new() {{ [\"{name}\"] = \"1\" }}", $"App.Environment[\"{name}\"]", says);

    [Theory]
    [InlineData(Plex, "PLEX_UID")]
    [InlineData(LinuxServerPlex, "PUID")]
    [InlineData("somebody/plex:1.2.3", "PUID")]
    public void A_variable_of_its_own_is_none(string image, string name) => IsSilent<ForeignVariables>(image, $"Environment = new() {{ [\"{name}\"] = \"1\" }}");

    [Theory]
    [InlineData(PiHole, "FTLCONF_dns_upstream", "'FTLCONF_dns_upstreams'")]
    [InlineData(PiHole, "FTLCONF_dns_listeningmode", "'FTLCONF_dns_listeningMode'")]
    [InlineData(Postgres, "POSTGRES_PASSWROD_FILE", "'POSTGRES_PASSWORD_FILE'")]
    [InlineData(Transmission, "FILE__PAS", "")]
    [InlineData(PiHole, "FTLCONF_files_log_ftl", "")]
    [InlineData(PiHole, "FTLCONF_ntp_ipv6_active", "")]
    [InlineData(PiHole, "TZ", "")]
    public void A_slip_in_a_variable_is_a_warning(string image, string name, string meant)
    {
        if (meant.Length == 0)
        {
            IsSilent<VariableMisspelt>(image, $"Environment = new() {{ [\"{name}\"] = \"1\" }}");
        }
        else
        {
            Fires<VariableMisspelt>(image, $"Environment = new() {{ [\"{name}\"] = \"1\" }}", $"App.Environment[\"{name}\"]", $"Did you mean {meant}?");
        }
    }

    [Theory]
    [InlineData("[\"USER\"] = \"me\"", "App.Environment[\"USER\"]", "without 'PASS'")]
    [InlineData("[\"TZ\"] = \"UTC\", [\"FILE__PASS\"] = Key.Path", "App.Environment[\"FILE__PASS\"]", "without 'FILE__USER'")]
    [InlineData("[\"PUID\"] = 1000", "App.Environment[\"PUID\"]", "without 'PGID'")]
    public void Half_of_a_pair_is_an_error(string variables, string place, string says)
        => Fires<VariableAlone>(Transmission, $"Secrets = [Key], Environment = new() {{ {variables} }}", place, says);

    [Theory]
    [InlineData("[\"USER\"] = \"me\", [\"FILE__PASS\"] = Key.Path")]
    [InlineData("[\"TZ\"] = \"UTC\"")]
    public void A_whole_pair_or_none_is_right(string variables) => IsSilent<VariableAlone>(Transmission, $"Secrets = [Key], Environment = new() {{ {variables} }}");

    [Theory]
    [InlineData("", 1)]
    [InlineData("Environment = new() { [\"POSTGRES_USER\"] = \"a\" }", 1)]
    [InlineData("Environment = new() { [\"POSTGRES_PASSWORD_FILE\"] = Key.Path }", 0)]
    [InlineData("Environment = new() { [\"POSTGRES_HOST_AUTH_METHOD\"] = \"trust\" }", 0)]
    [InlineData("Extra = new() { [\"env_file\"] = \"a.env\" }", 0)]
    public void A_database_gets_a_password(string properties, int findings)
        => Assert.Equal(findings, Of<VariableMissing>(Postgres, "Secrets = [Key], " + properties).PlacesOf(new VariableMissing()).Count(place => place == "App.Environment"));

    [Theory]
    [InlineData(Transmission, "PASS_FILE", "Key.Path", "[\"FILE__PASS\"] = Key.Path")]
    [InlineData(Postgres, "FILE__POSTGRES_PASSWORD", "Key.Path", "[\"POSTGRES_PASSWORD_FILE\"] = Key.Path")]
    [InlineData(Postgres, "POSTGRES_PASS_FILE", "Key.Path", "It reads POSTGRES_PASSWORD_FILE,")]
    [InlineData(PiHole, "WEBPASSWORD_FILE", "Key.Path", "[\"WEBPASSWORD_FILE\"] = Key.Name")]
    [InlineData(PiHole, "WEBPASSWORD_FILE", "\"/run/secrets/example-key\"", "wants the name of the secret")]
    [InlineData(Plex, "PLEX_CLAIM_FILE", "Key.Path", "reads no file from a variable")]
    public void A_file_that_the_image_does_not_read_is_an_error(string image, string name, string value, string says)
        => Fires<SecretConvention>(image, $"Secrets = [Key], Environment = new() {{ [\"{name}\"] = {value} }}", $"App.Environment[\"{name}\"]", says);

    [Theory]
    [InlineData(Transmission, "FILE__PASS", "Key.Path")]
    [InlineData(Postgres, "POSTGRES_PASSWORD_FILE", "Key.Path")]
    [InlineData(PiHole, "WEBPASSWORD_FILE", "Key.Name")]
    [InlineData("traefik:v3.7.14", "CF_DNS_API_TOKEN_FILE", "Key.Path")]
    [InlineData("somebody/something:1.2.3", "PASSWORD_FILE", "Key.Path")]
    [InlineData(Plex, "LOG_FILE", "\"/config/log\"")]
    public void A_file_that_it_reads_is_none(string image, string name, string value)
        => IsSilent<SecretConvention>(image, $"Secrets = [Key], Environment = new() {{ [\"{name}\"] = {value} }}");

    [Theory]
    [InlineData(Plex, "1000:1001", "[\"PLEX_UID\"] = 1000 and [\"PLEX_GID\"] = 1001")]
    [InlineData(Poste, "mail", "Take User away")]
    public void An_image_that_must_start_as_root_does(string image, string user, string says) => Fires<UserUnsupported>(image, $"User = \"{user}\"", "App.User", says);

    [Theory]
    [InlineData(Plex, "0:0")]
    [InlineData(Transmission, "1000:1000")]
    public void Root_and_an_image_that_runs_as_anybody_are_right(string image, string user) => IsSilent<UserUnsupported>(image, $"User = \"{user}\"");

    [Theory]
    [InlineData(PiHole, "", "App.MayGainPrivileges", "file capabilities")]
    [InlineData(PiHole, "MayGainPrivileges = true, ReadOnly = true", "App.ReadOnly", "/crontab.txt")]
    [InlineData(PiHole, "MayGainPrivileges = true, Capabilities = Capabilities.None with { Add = [\"CAP_NET_BIND_SERVICE\"] }", "App.Capabilities", "SETFCAP")]
    [InlineData(PiHole, "MayGainPrivileges = true, Capabilities = new() { Drop = [\"NET_RAW\"] }", "App.Capabilities", "loses NET_RAW,")]
    public void A_right_that_the_image_needs_is_kept(string image, string properties, string place, string says) => Fires<HardeningBreaksImage>(image, properties, place, says);

    [Theory]
    [InlineData(PiHole, "MayGainPrivileges = true, Capabilities = new() { Drop = [\"SYS_ADMIN\"] }")]
    [InlineData(Transmission, "ReadOnly = true, Capabilities = Capabilities.None")]
    public void A_right_that_it_does_not_need_may_go(string image, string properties) => IsSilent<HardeningBreaksImage>(image, properties);

    [Theory]
    [InlineData(Plex, "/root/Library", "/config")]
    [InlineData(Postgres, "/var/lib/postgresql/data", "/var/lib/postgresql")]
    public void A_folder_of_another_image_is_an_error_and_the_only_one(string image, string target, string says)
    {
        Fires<ForeignFolderMounted>(image, $"Volumes = [Mount.Bind(\"/srv/data\", \"{target}\")]", "App.Volumes[0]", $"Mount it at \"{says}\"");
        IsSilent<DataNotMounted>(image, $"Volumes = [Mount.Bind(\"/srv/data\", \"{target}\")]");
    }

    [Theory]
    [InlineData(Plex, "/data", true)]
    [InlineData("postgres:17.2", "/var/lib/postgresql", false)]
    [InlineData("postgres:17.2", "/var/lib/postgresql/data", false)]
    [InlineData(Postgres, "/var/lib/postgresql", false)]
    [InlineData(Plex, "/config/Library", false)]
    [InlineData("somebody/something:1.2.3", "/data", false)]
    public void Data_that_outlives_the_container_is_mounted(string image, string target, bool isFound)
        => Assert.Equal(isFound ? ["App.Volumes"] : [], Of<DataNotMounted>(image, $"Volumes = [Mount.Bind(\"/srv/data\", \"{target}\")]").PlacesOf(new DataNotMounted()));

    [Theory]
    [InlineData("255.MiB", 1)]
    [InlineData("2.GiB", 0)]
    public void A_limit_leaves_what_is_needed(string memory, int findings)
        => Assert.Equal(findings, Of<MemoryBelowNeed>(Plex, $"Limits = new(Memory: {memory})").PlacesOf(new MemoryBelowNeed()).Count(place => place == "App.Limits"));

    [Theory]
    [InlineData("", "the id of its container")]
    [InlineData("ContainerHostname = \"mail\"", "'mail'")]
    [InlineData("ContainerHostname = \".mail.\"", "'.mail.'")]
    public void A_mail_server_has_its_full_name(string properties, string says) => Fires<MailNameNotFull>(Poste, properties, "App.ContainerHostname", says);

    [Fact]
    public void A_name_under_the_domain_is_a_full_one() => IsSilent<MailNameNotFull>(Poste, "ContainerHostname = $\"mail.{Host.Domain}\"");

    [Theory]
    [InlineData("Routes = [Edge.Route(\"a\", port: 3001)]", "App.Routes[0]", "leads a route to port 3001")]
    [InlineData("Ports = [Port.Tcp(9092, 9091).On(Host.Address)]", "App.Ports[0]", "publishes port 9092")]
    public void A_port_on_which_nobody_listens_is_a_warning(string properties, string place, string says) => Fires<PortNotListened>(Transmission, properties, place, says);

    [Theory]
    [InlineData(Transmission, "Routes = [Edge.Route(\"a\", port: 9091)], Ports = [Port.Udp(51413).On(Host.Address)]")]
    [InlineData(Transmission, "Ports = [Port.Tcp(51999).On(Host.Address)], Environment = new() { [\"PEERPORT\"] = 51999 }")]
    [InlineData(Transmission, "Routes = [Edge.Route(\"a\", port: 8080)], Listens = [8080]")]
    [InlineData("somebody/something:1.2.3", "Routes = [Edge.Route(\"a\", port: 8080)]")]
    public void A_port_that_is_set_up_or_not_known_is_none(string image, string properties) => IsSilent<PortNotListened>(image, properties);

    [Theory]
    [InlineData(Transmission, "", "BuiltIn", 1)]
    [InlineData(Transmission, "Environment = new() { [\"USER\"] = \"a\", [\"FILE__PASS\"] = Key.Path }, ", "BuiltIn", 0)]
    [InlineData(Transmission, "", "None", 0)]
    [InlineData("amir20/dozzle:v11.3.0", "", "BuiltIn", 1)]
    [InlineData("somebody/something:1.2.3", "", "BuiltIn", 0)]
    public void A_login_that_is_relied_on_is_switched_on(string image, string properties, string authentication, int findings)
        => Assert.Equal(
            Enumerable.Repeat("App.Routes[0]", findings),
            Of<OwnLoginOff>(image, $"{properties}Routes = [Edge.Route(\"a\", port: 80) with {{ Authentication = Authentication.{authentication}(\"why\") }}]").PlacesOf(new OwnLoginOff()));

    private static Scenario Of<TRule>(string image, string properties) => Scenario.Of(Secret + Snippets.Service("App", $"Image = \"{image}\"" + (properties.Length == 0 ? "" : ", " + properties)));

    private static void Fires<TRule>(string image, string properties, string place, string says)
        where TRule : Rule, new()
    {
        var scenario = Of<TRule>(image, properties);
        Assert.Equal([place], scenario.PlacesOf(new TRule()));
        Assert.Contains(says, scenario.Of(new TRule())[0].Message);
    }

    private static void IsSilent<TRule>(string image, string properties)
        where TRule : Rule, new()
        => Assert.Empty(Of<TRule>(image, properties).PlacesOf(new TRule()));
}
