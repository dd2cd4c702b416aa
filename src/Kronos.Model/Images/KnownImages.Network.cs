namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>Traefik.</summary>
    /// <remarks>
    /// traefik/traefik and its documentation. Alpine, root, no health check of its own; lego reads <c>CF_DNS_API_TOKEN_FILE</c> and its like. Below 3.6.1 its Docker
    /// client speaks API 1.24, which Engine 29 refuses (traefik #12253).
    /// </remarks>
    public static ImageFacts Traefik { get; } = new("traefik")
    {
        Health = Health.Command("traefik", "healthcheck", "--ping"),
        Tools = ["sh", "wget", "nc"],
        Secrets = SecretFiles.Suffix,
        VersionNumbers = 3,
        Broken =
        [
            new("3.6.1", "Docker Engine 29 refuses its API version (\"client version 1.24 is too old\"), so that it finds no container and has no route at all") { From = "3.0" },
            new("2.11.31", "Docker Engine 29 refuses its API version (\"client version 1.24 is too old\"), so that it finds no container and has no route at all"),
        ],
    };

    /// <summary>Traefik's test service.</summary>
    /// <remarks>Dockerfile of traefik/whoami: from scratch, one program.</remarks>
    public static ImageFacts Whoami { get; } = new("traefik/whoami")
    {
        Listens = [80],
        Tools = [],
        Health = Health.None("the image holds one program and nothing to ask it with"),
    };

    /// <summary>Pi-hole 6.</summary>
    /// <remarks>
    /// pi-hole/docker-pi-hole, src/bash_functions.sh and start.sh: starts as root, sets file capabilities, goes on as another user, edits its own crontab; reads
    /// <c>/run/secrets/${WEBPASSWORD_FILE}</c>. 2025.02.0 is the first tag of version 6; version 5's variables do nothing in it.
    /// </remarks>
    public static ImageFacts PiHole { get; } = new("pihole/pihole")
    {
        Listens = [53, 67, 80, 123, 443],
        Health = Health.FromImage,
        MustStartAsRoot = "it gives its programs file capabilities and then becomes another user by itself",
        UserVariables = ["PIHOLE_UID", "PIHOLE_GID"],
        GainsPrivileges = "its DNS server gets its rights from file capabilities, which the switch turns off",
        Capabilities = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETUID", "SETGID", "SETPCAP", "SETFCAP", "KILL", "NET_BIND_SERVICE", "NET_RAW"],
        WritesItself = "its start edits /crontab.txt",
        Secrets = SecretFiles.Name,
        SecretVariables = ["WEBPASSWORD_FILE"],
        Foreign =
        [
            new("WEBPASSWORD", "Pi-hole 5", "a secret, with [\"WEBPASSWORD_FILE\"] = Password.Name"),
            new("PIHOLE_DNS_", "Pi-hole 5", "FTLCONF_dns_upstreams"),
            new("DNSMASQ_LISTENING", "Pi-hole 5", "FTLCONF_dns_listeningMode"),
            new("DNS1", "Pi-hole 5", "FTLCONF_dns_upstreams"),
            new("DNS2", "Pi-hole 5", "FTLCONF_dns_upstreams"),
            new("DNSSEC", "Pi-hole 5", "FTLCONF_dns_dnssec"),
            new("VIRTUAL_HOST", "Pi-hole 5", "FTLCONF_webserver_domain"),
            new("WEB_PORT", "Pi-hole 5", "FTLCONF_webserver_port"),
            new("FTLCONF_LOCAL_IPV4", "Pi-hole 5", "FTLCONF_dns_reply_host_IPv4"),
            new("REV_SERVER*", "Pi-hole 5", "FTLCONF_dns_revServers"),
            new("ServerIP*", "Pi-hole 5", "FTLCONF_dns_reply_host_IPv4"),
        ],
        Variables =
        [
            "FTLCONF_dns_upstreams", "FTLCONF_dns_listeningMode", "FTLCONF_dns_hosts", "FTLCONF_dns_cnameRecords", "FTLCONF_dns_dnssec", "FTLCONF_dns_port",
            "FTLCONF_dns_domain", "FTLCONF_dns_interface", "FTLCONF_dns_revServers", "FTLCONF_dns_domainNeeded", "FTLCONF_dns_bogusPriv",
            "FTLCONF_dns_reply_host_IPv4", "FTLCONF_dns_reply_host_IPv6", "FTLCONF_dns_reply_host_force4", "FTLCONF_dns_reply_host_force6",
            "FTLCONF_dns_queryLogging", "FTLCONF_webserver_port", "FTLCONF_webserver_domain", "FTLCONF_webserver_api_password",
            "FTLCONF_misc_dnsmasq_lines", "FTLCONF_misc_etc_dnsmasq_d", "FTLCONF_misc_privacylevel", "FTLCONF_dhcp_active",
            "FTLCONF_ntp_sync_active", "FTLCONF_ntp_ipv4_active", "FTLCONF_ntp_ipv6_active",
        ],
        Data = ["/etc/pihole"],
        MinimumMemory = new(128L << 20),
        Broken = [new("2025.02.0", "it is Pi-hole 5, which gets no fixes and reads none of the FTLCONF_ variables of version 6")],
    };

    /// <summary>The socket proxy of wollomatic.</summary>
    /// <remarks>README of wollomatic/socket-proxy: from scratch, user 65534, a health check program that needs <c>-allowhealthcheck</c>.</remarks>
    public static ImageFacts SocketProxy { get; } = new("wollomatic/socket-proxy")
    {
        GuardsSocket = true,
        Listens = [2375],
        Tools = [],
        Health = Health.Command("./healthcheck"),
        HealthArgument = "-allowhealthcheck",
        VersionNumbers = 3,
    };

    /// <summary>Cloudflare DDNS of favonia.</summary>
    /// <remarks>README of favonia/cloudflare-ddns: from scratch, user 1000, one program; the tag 1 follows compatible releases by intent.</remarks>
    public static ImageFacts CloudflareDdns { get; } = new("favonia/cloudflare-ddns")
    {
        Tools = [],
        Health = Health.None("the image holds one program and nothing to ask it with"),
        Secrets = SecretFiles.Suffix,
        SecretVariables = ["CLOUDFLARE_API_TOKEN_FILE", "CF_API_TOKEN_FILE"],
        Requires = [new(["CLOUDFLARE_API_TOKEN", "CF_API_TOKEN"], "it ends at once, and the public names keep an old address")],
        Variables = ["CLOUDFLARE_API_TOKEN", "DOMAINS", "IP4_DOMAINS", "IP6_DOMAINS", "PROXIED", "IP4_PROVIDER", "IP6_PROVIDER", "UPDATE_CRON", "DELETE_ON_STOP", "HEALTHCHECKS", "UPTIMEKUMA"],
        VersionNumbers = 3,
        MayMove = "it keeps nothing, and its major version promises the same settings",
    };

    // README of each: they let through only the calls that are allowed.
    private static IEnumerable<ImageFacts> Network =>
    [
        Traefik,
        Whoami,
        PiHole,
        SocketProxy,
        CloudflareDdns,
        new("tecnativa/docker-socket-proxy") { GuardsSocket = true, Listens = [2375] },
        new("linuxserver/socket-proxy") { GuardsSocket = true, Listens = [2375] },
        new("11notes/socket-proxy") { GuardsSocket = true },
        new("hectorm/cetusguard") { GuardsSocket = true },
        new("cetusguard") { GuardsSocket = true },
    ];
}
