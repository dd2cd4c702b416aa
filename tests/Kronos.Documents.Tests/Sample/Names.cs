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
        HostNetwork = new("it must see the addresses of the machine"),
        Privileged = new("a sample"),
        Health = Health.None("there is no shell in it"),
        Routes = [Edge.Route("", port: 9090) with { Authentication = Authentication.None("a sample") }],
        Reservation = new(),
    };
}
