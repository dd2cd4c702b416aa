using Kronos.Traefik;

namespace Kronos.Server;

/// <summary>DNS for the house: it filters advertisements and knows the names of the house itself. https://pi-hole.net</summary>
public sealed record Dns(Host Host, Edge Edge) : Stack(Host)
{
    public Volume Data => new(this);

    public Secret Password => new(this) { Generated = 24, Description = "The password of Pi-hole's own web pages and API." };

    public RedirectRegex ToAdmin => new(this) { Regex = "^(https?://[^/]+)/?$", Replacement = "${1}/admin/" };

    public Service PiHole => new(this)
    {
        Image = "pihole/pihole:2026.09.0",
        Networks = [Edge.Web],
        Ports = [Port.Tcp(53).On(Host.Address), Port.Udp(53).On(Host.Address)],
        Listens = [80],
        Volumes = [Data.At("/etc/pihole")],
        Secrets = [Password],
        Environment = new()
        {
            ["TZ"] = Host.TimeZone,
            // The name of the secret, not its path: the image looks below /run/secrets by itself.
            ["WEBPASSWORD_FILE"] = Password.Name,
            ["FTLCONF_dns_listeningMode"] = "ALL",
            ["FTLCONF_dns_upstreams"] = "9.9.9.9;149.112.112.112",
            ["FTLCONF_dns_hosts"] = Derived.LocalNames,
            ["FTLCONF_ntp_sync_active"] = false,
            ["FTLCONF_ntp_ipv4_active"] = false,
            ["FTLCONF_ntp_ipv6_active"] = false,
        },
        // It starts as root, gives its programs file capabilities and goes on as another user: that needs the way up.
        MayGainPrivileges = true,
        Routes = [Edge.Route("dns", port: 80) with { Title = "Names and filters", Audience = Audience.Administrator, Middlewares = [ToAdmin] }],
        Health = Health.FromImage,
        Limits = new(Cpus: 1, Memory: Host.Sized(256.MiB, 512.MiB, 512.MiB)),
        Reservation = new(Memory: Host.Sized(96.MiB, 128.MiB, 128.MiB)),
        Backup = Backup.Stopped,
    };
}
