using Kronos.Traefik;

namespace Kronos.Server;

/// <summary>The one web entry point, and the login in front of everything. https://traefik.io and https://www.authelia.com</summary>
public sealed record Edge(Host Host, Setting DockerGroup) : ReverseProxy(Host)
{
    public override Network Web => new(this) { Subnet = "10.20.0.0/16" };

    public Network Docker => new(this) { Internal = true };

    public Volume Certificates => new(this) { Backup = Backup.Files };

    public Volume Accounts => new(this);

    public Secret CloudflareToken => new(this) { Description = "A Cloudflare API token with Zone:Read and DNS:Edit on the one zone." };

    public Secret SessionSecret => new(this) { Uid = 1000, Gid = 1000, Generated = 64, Description = "What signs the sessions." };

    public Secret StorageKey => new(this)
    {
        Uid = 1000,
        Gid = 1000,
        Generated = 64,
        Description = "What encrypts the second factors; losing it loses them all.",
        ByHand = "docker compose exec edge-login authelia storage encryption change-key --config /etc/authelia/configuration.yml asks for the new key; then write that into the file, and systemctl restart kronos-edge",
    };

    public Secret ResetKey => new(this) { Uid = 1000, Gid = 1000, Generated = 64, Description = "What signs the links of password resets." };

    public Secret Users => new(this) { Uid = 1000, Gid = 1000, Description = "Authelia's users_database.yml: names, e-mail addresses, argon2 hashes of passwords, groups." };

    public override Service Proxy => new(this)
    {
        Image = "traefik:v3.7.14",
        Networks = [Web, Docker],
        Ports =
        [
            Port.Tcp(80).On(Host.Address),
            Port.Tcp(443).On(Host.Address),
            Port.Tcp(8443).On(Host.Address).OpenTo(Source.Cloudflare),
            Port.Tcp(8444).On(Host.Address).OpenTo(Source.Internet),
        ],
        Volumes = [Certificates.At("/acme"), Mount.Memory("/tmp", 64.MiB)],
        Secrets = [CloudflareToken],
        Environment = new() { ["CF_DNS_API_TOKEN_FILE"] = CloudflareToken.Path, ["TZ"] = Host.TimeZone },
        Routes = [Route("traefik", port: 8080) with { Title = "Routes", Audience = Audience.Administrator, InternalService = "api@internal" }],
        DependsOn = [DockerProxy.Healthy],
        Health = Health.Command("traefik", "healthcheck", "--ping") with { Interval = 10.Seconds, Timeout = 5.Seconds, StartPeriod = 10.Seconds },
        Limits = new(Cpus: 1, Memory: Host.Sized(192.MiB, 256.MiB, 256.MiB)),
        Reservation = new(Memory: 96.MiB),
        Capabilities = Capabilities.None with { Add = ["NET_BIND_SERVICE"] },
        ReadOnly = true,
    };

    public Service DockerProxy => SocketProxy.Guard(new(this) { Image = "" }, Docker, "edge-proxy", DockerGroup, @"/_ping|/v1\..{1,2}/(version|containers/.*|events.*)");

    public Service Login => new(this)
    {
        Image = "authelia/authelia:4.39.28",
        Networks = [Web],
        Listens = [9091],
        Volumes = [Accounts.At("/config")],
        Configs = [LoginConfiguration.At("/etc/authelia/configuration.yml")],
        Secrets = [SessionSecret, StorageKey, ResetKey, Users],
        Environment = new()
        {
            ["TZ"] = Host.TimeZone,
            // A new volume belongs to root: it begins as root, hands its folder to this user, and goes on as it.
            ["PUID"] = 1000,
            ["PGID"] = 1000,
            ["DOMAIN"] = Host.Domain,
            ["X_AUTHELIA_CONFIG"] = "/etc/authelia/configuration.yml",
            ["X_AUTHELIA_CONFIG_FILTERS"] = "template",
            ["AUTHELIA_SESSION_SECRET_FILE"] = SessionSecret.Path,
            ["AUTHELIA_STORAGE_ENCRYPTION_KEY_FILE"] = StorageKey.Path,
            ["AUTHELIA_IDENTITY_VALIDATION_RESET_PASSWORD_JWT_SECRET_FILE"] = ResetKey.Path,
            ["AUTHELIA_AUTHENTICATION_BACKEND_FILE_PATH"] = Users.Path,
        },
        Routes =
        [
            Route("auth", port: 9091) with
            {
                Title = "The login of the house",
                Exposure = Exposure.Proxied,
                Authentication = Authentication.None("it is the login itself"),
                Middlewares = [StrictLimit, SecurityHeaders],
            },
        ],
        Health = Health.FromImage,
        Limits = new(Cpus: 1, Memory: Host.Sized(192.MiB, 256.MiB, 256.MiB)),
        Reservation = new(Memory: 96.MiB),
        Capabilities = Capabilities.None with { Add = ["CHOWN", "SETGID", "SETUID"] },
        Backup = Backup.Stopped,
    };

    public Config LoginConfiguration => new(this, "authelia.yml")
    {
        // Authelia's own template filter fills in what belongs to the place, from its environment.
        Content = """
            # Secrets come from files: see the AUTHELIA_*_FILE variables of the service.
            theme: auto

            server:
              address: tcp://:9091/

            log:
              level: info
              format: json

            totp:
              issuer: '{{ env "DOMAIN" }}'

            authentication_backend:
              # The users' file is a secret and read-only: accounts are changed there, by hand.
              password_reset:
                disable: true
              password_change:
                disable: true
              file:
                watch: false

            access_control:
              default_policy: deny
              rules:
                - domain: '*.{{ env "DOMAIN" }}'
                  subject: group:admins
                  policy: two_factor

            session:
              cookies:
                - domain: '{{ env "DOMAIN" }}'
                  authelia_url: 'https://auth.{{ env "DOMAIN" }}'

            regulation:
              max_retries: 3
              find_time: 2 minutes
              ban_time: 10 minutes

            storage:
              local:
                path: /config/db.sqlite3

            notifier:
              disable_startup_check: true
              filesystem:
                filename: /config/notification.txt

            """,
    };

    public ForwardAuth LoginRequired => new(this)
    {
        Address = $"http://{Login.Hostname}:9091/api/authz/forward-auth",
        AuthResponseHeaders = ["Remote-User", "Remote-Groups", "Remote-Email", "Remote-Name"],
    };

    public RateLimit PageLimit => new(this) { Average = 100, Burst = 200 };

    // Behind Cloudflare the remote address is Cloudflare's: the client is the last entry that Cloudflare itself wrote.
    public RateLimit ProxiedLimit => new(this) { Average = 100, Burst = 200, SourceCriterion = new() { IpStrategy = new() { Depth = 1 } } };

    public RateLimit StrictLimit => new(this) { Average = 10, Burst = 20 };

    public Headers SecurityHeaders => new(this)
    {
        StsSeconds = 63072000,
        StsIncludeSubdomains = true,
        ContentTypeNosniff = true,
        CustomFrameOptionsValue = "SAMEORIGIN",
        ReferrerPolicy = "strict-origin-when-cross-origin",
        CustomResponseHeaders = new() { ["Server"] = "", ["X-Powered-By"] = "" },
    };

    public override Authentication Authentication => Authentication.Forward(LoginRequired);

    public override Sequence<TlsOptions> TlsOptions => [new("default")];

    public override StaticConfiguration Configuration => new()
    {
        EntryPoints =
        [
            new("web", 80) { Tls = false, RedirectTo = "lan" },
            new("lan", 443) { Serves = [Exposure.Lan, Exposure.DnsOnly, Exposure.Proxied], Middlewares = [PageLimit, SecurityHeaders] },
            new("wan", 8443) { Serves = [Exposure.Proxied], Middlewares = [ProxiedLimit, SecurityHeaders], TrustedIps = [.. Cloudflare.IPv4, .. Cloudflare.IPv6] },
            new("direct", 8444) { Serves = [Exposure.DnsOnly], Middlewares = [PageLimit, SecurityHeaders] },
        ],
        CertificateResolvers = [new("cloudflare")],
        Docker = new() { Endpoint = $"tcp://{DockerProxy.Hostname}:2375" },
        Api = new(),
    };
}
