using Kronos.Documents;
using Kronos.Inventory;

namespace Kronos.Server.Tests;

/// <summary>Applications that people add next and that ask for more than a container on a network: a record each, one line in the host, and no rule has a word to say.</summary>
public class AddedApplicationsTests
{
    private const string Start = "/// <summary>The machine in the cupboard";
    private const string Machine = "new(Cores: 4, Memory: 8.GiB, Disk: 500.GB)";
    private const string Last = "public Observability Observability => new(this, Edge, DockerGroup);";

    [Fact]
    public void What_finds_devices_by_broadcast_is_on_the_hosts_network_and_has_an_address_all_the_same()
    {
        var documents = Lower("public HomeAssistant HomeAssistant => new(this, Edge); public EspHome EspHome => new(this, Edge);", """
            public sealed record HomeAssistant(Host Host, Edge Edge) : Stack(Host)
            {
                public Volume Configuration => new(this);

                public Service App => new(this)
                {
                    Image = "ghcr.io/home-assistant/home-assistant:2025.12.1",
                    HostNetwork = new("devices are found by mDNS and SSDP", Listens: [8123], ListensUdp: [1900, 5353]),
                    Volumes = [Configuration.At("/config"), Mount.Bind("/run/dbus", readOnly: true)],
                    Routes = [Edge.Route("home", port: 8123) with { Authentication = Authentication.BuiltIn("its app cannot follow a login page") }],
                    Health = Health.Command("curl", "-fsS", "http://127.0.0.1:8123/manifest.json"),
                    Limits = new(Cpus: 2, Memory: 1.GiB),
                    Backup = Backup.Stopped,
                };
            }

            public sealed record EspHome(Host Host, Edge Edge) : Stack(Host)
            {
                public Volume Configuration => new(this);

                public Service App => new(this)
                {
                    Image = "ghcr.io/esphome/esphome:2025.12.0",
                    HostNetwork = new("devices are found by mDNS", Listens: [6052], ListensUdp: [5353]),
                    Volumes = [Configuration.At("/config")],
                    Routes = [Edge.Route("esphome", port: 6052)],
                    Health = Health.FromImage,
                    Limits = new(Cpus: 2, Memory: 1.GiB),
                    Backup = Backup.Files,
                };
            }

            """);

        // The proxy knows the host by name, and the firewall lets containers, the house and devices that answer come to it.
        Assert.Contains("host.docker.internal=host-gateway", Said(Service(documents, "edge", "edge-proxy")["extra_hosts"]));
        var firewall = (Mapping)documents.Documents.Single(document => document.Path == "firewall/kronos.nft").Content;
        Assert.Contains("6052", Said(firewall["container_ports"]));
        Assert.Contains("8123", Said(firewall["lan_ports"]));
        Assert.Contains("1900", Said(firewall["discovery_ports"]));
    }

    [Fact]
    public void What_goes_out_through_a_VPN_has_its_network_and_keeps_its_address()
    {
        var documents = Lower("public Series Series => new(this, Edge);", """
            public sealed record Series(Host Host, Edge Edge) : Stack(Host)
            {
                public Volume Configuration => new(this);

                public Secret Key => new(this) { Description = "The private key that the provider made." };

                public Service Vpn => new(this)
                {
                    Image = "qmcgaw/gluetun:v3.40.3",
                    Networks = [Edge.Web],
                    Capabilities = new() { Add = ["NET_ADMIN"] },
                    Devices = ["/dev/net/tun"],
                    Secrets = [Key],
                    Environment = new() { ["VPN_SERVICE_PROVIDER"] = "mullvad", ["VPN_TYPE"] = "wireguard", ["WIREGUARD_PRIVATE_KEY_SECRETFILE"] = Key.Path },
                    Health = Health.FromImage,
                    Limits = new(Cpus: 0.5, Memory: 256.MiB),
                };

                public Service App => new(this)
                {
                    Image = "lscr.io/linuxserver/sonarr:4.0.16.2944-ls300",
                    NetworkOf = Vpn,
                    Volumes = [Configuration.At("/config"), Mount.Bind(Host.DataRoot + "/downloads", "/data")],
                    Environment = new() { ["PUID"] = 1000, ["PGID"] = 1000 },
                    Routes = [Edge.Route("series", port: 8989)],
                    DependsOn = [Vpn.Healthy],
                    Health = Health.Command("curl", "-fsS", "http://127.0.0.1:8989/ping"),
                    Limits = new(Cpus: 1, Memory: 512.MiB),
                    Backup = Backup.Stopped,
                };
            }

            """);

        var app = Service(documents, "series", "series");
        Assert.Equal("service:series-vpn", Said(app["network_mode"]));
        Assert.Equal("service_healthy true", Said(((Mapping)app["depends_on"]!)["series-vpn"]));
        Assert.Equal("kronos_edge-web-series", Said(((Mapping)app["labels"]!)["traefik.docker.network"]));
        Assert.Equal(["edge-web-series"], ((Mapping)Service(documents, "series", "series-vpn")["networks"]!).Select(entry => entry.Key));
    }

    [Fact]
    public void A_stick_and_a_secret_lie_where_they_are_looked_for_and_work_that_ends_is_not_waited_for()
    {
        var documents = Lower("public Setting Stick => new(\"/dev/serial/by-id/usb-stick\"); public Zigbee Zigbee => new(this, Edge, Stick);", """
            public sealed record Zigbee(Host Host, Edge Edge, Setting Stick) : Stack(Host)
            {
                public Volume Data => new(this);

                public Secret Settings => new(this) { Target = "/app/data/secret.yaml", Description = "Zigbee2MQTT's secret.yaml." };

                public Service Index => new(this)
                {
                    Image = "alpine:3.22.2",
                    Command = ["wget", "-qO", "/app/data/index.json", "https://example.org/index.json"],
                    Networks = [Edge.Web],
                    Volumes = [Data.At("/app/data")],
                    Restart = RestartPolicy.No,
                    Health = Health.None("it ends"),
                    Limits = new(Memory: 16.MiB),
                };

                public Service App => new(this)
                {
                    Image = "ghcr.io/koenkk/zigbee2mqtt:2.7.0",
                    Networks = [Edge.Web],
                    Volumes = [Data.At("/app/data")],
                    Secrets = [Settings],
                    Devices = [new(Stick, "/dev/ttyACM0")],
                    Routes = [Edge.Route("zigbee", port: 8080)],
                    Health = Health.Command("wget", "-qO-", "http://127.0.0.1:8080/"),
                    Limits = new(Cpus: 0.5, Memory: 256.MiB),
                    Backup = Backup.Stopped,
                };
            }

            """);

        var app = Service(documents, "zigbee", "zigbee");
        Assert.Equal("${STICK:?}:/dev/ttyACM0:rw", Said(app["devices"]));
        Assert.Equal("zigbee-settings /app/data/secret.yaml", Said(app["secrets"]));
        var unit = (Mapping)documents.Documents.Single(document => document.Path == "systemd/kronos-zigbee.service").Content;
        var starts = (Listing)((Mapping)unit["Service"]!)["ExecStart"]!;
        Assert.Equal(2, starts.Count);
        Assert.DoesNotContain("zigbee-index", Said(starts.First()));
        Assert.EndsWith("zigbee-index", Said(starts.Last()));
    }

    private static DocumentSet Lower(string members, string records) => Lowering.Lower(RoomToGrowTests.Sound(
        (Machine, Machine.Replace("8.GiB", "16.GiB")),
        (Start, records + Start),
        (Last, Last + "\n    " + members)));

    private static Mapping Service(DocumentSet documents, string stack, string service)
        => (Mapping)((Mapping)((Mapping)documents.Documents.Single(document => document.Path == stack + "/compose.yaml").Content)["services"]!)[service]!;

    private static string Said(Node? node) => node switch
    {
        Mapping mapping => string.Join(" ", mapping.Select(entry => Said(entry.Value))),
        Listing listing => string.Join(" ", listing.Select(Said)),
        Scalar { Value: bool value } => value ? "true" : "false",
        Scalar scalar => scalar.Value?.ToString() ?? "",
        _ => "",
    };
}
