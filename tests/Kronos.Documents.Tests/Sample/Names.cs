namespace Kronos.Documents.Tests.Sample;

public sealed record Names(Host Host, Edge Edge) : Stack(Host)
{
    public override Sequence<Text> PublicNames => [$"mail.{Host.Domain}", $"photos.{Host.Domain}"];

    public Setting Upstream => new("9.9.9.9#53") { Description = "The DNS server that is asked.\nAn address and a port." };

    public Service App => new(this)
    {
        Image = "pihole/pihole:2026.09.0",
        Networks = [Edge.Web.With(aliases: ["dns." + Host.Domain])],
        Ports =
        [
            Port.Udp(53).On(Host.Address),
            Port.TcpRange(4000, 4003).On("::1"),
            Port.UdpRange(5000, 5001).OnEveryInterface("peers come from anywhere"),
        ],
        Environment = new() { ["FTLCONF_dns_hosts"] = Derived.LocalNames, ["FTLCONF_dns_upstreams"] = Upstream },
        Sysctls = new() { ["net.ipv4.ip_forward"] = 1 },
        ExtraHosts = [$"router={Host.Address}"],
        Dns = ["1.1.1.1"],
        Groups = ["998"],
        ContainerHostname = $"dns.{Host.Domain}",
        Init = true,
        SecurityOptions = ["apparmor=unconfined"],
        Health = Health.Disabled("it is too slow"),
        Labels = new() { ["com.example.note"] = "$HOME" },
    };

    public Service Records => new(this)
    {
        Image = "favonia/cloudflare-ddns:1.17.0",
        Entrypoint = [],
        Environment = new() { ["DOMAINS"] = Derived.PublicNames, ["PROXIED"] = Derived.ProxiedNames },
        HostNetwork = new("it must see the addresses of the machine", Listens: [9090], ListensUdp: [1900, 5353]),
        Privileged = new("a sample"),
        Health = Health.None("there is no shell in it"),
        Routes = [Edge.Route("", port: 9090) with { Authentication = Authentication.None("a sample") }],
        Reservation = new(),
    };

    // Its own entry for the other one, and none.
    public Service Waiting => new(this) { Image = "ghcr.io/example/peer:1.0.0", NetworkOf = App, DependsOn = [App.Healthy], Routes = [Edge.Route("peer", port: 81)], Health = Health.FromImage };

    public Service Other => new(this)
    {
        Image = "ghcr.io/example/peer:1.0.0",
        NetworkOf = App,
        Environment = new() { ["PEER"] = Waiting.Hostname, ["TOKEN_FILE"] = Token.Path, ["KEY_FILE"] = Key.Path },
        Secrets = [Token, Key],
        Devices = ["/dev/dri", Stick, new(Stick, "/dev/tty$", "r")],
        Health = Health.FromImage,
    };

    public Setting Stick => new("/dev/ttyUSB0");

    public Secret Token => new(this) { Target = "TOKEN" };

    public Secret Key => new(this) { Target = "/etc/peer/key" };

    // One that somebody waits for, and one that nobody does.
    public Service Before => new(this) { Image = "ghcr.io/example/peer:1.0.0", Command = ["migrate"], Restart = RestartPolicy.No, Health = Health.None("it ends") };

    public Service Once => new(this) { Image = "ghcr.io/example/peer:1.0.0", Command = ["clean"], Restart = RestartPolicy.No, DependsOn = [Before.Completed], Health = Health.None("it ends") };
}
