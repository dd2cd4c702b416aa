using Kronos.Traefik;

namespace Kronos.Documents.Tests.Sample;

public sealed record Photos(Host Host, Edge Edge) : Stack(Host)
{
    public Network Backend => new(this) { Internal = true, Subnet = "10.31.0.0/24", Gateway = "10.31.0.254" };

    public Volume Library => new(this) { Path = $"{Host.DataRoot}/photos" };

    public Volume Data => new(this);

    public Volume Remote => new(this)
    {
        Driver = "local",
        Options = new() { ["type"] = "nfs", ["o"] = "addr=" + Host.Address, ["device"] = ":/export/$data" },
    };

    public Secret DatabasePassword => new(this);

    public Config Settings => new(this, "settings.json") { Content = "{ \"price\": \"$5\", \"open\": \"{{\" }\n" };

    public Service Server => new(this)
    {
        Image = "ghcr.io/immich-app/immich-server:v3.2.4",
        Networks = [Edge.Web, Backend],
        Listens = [2283, 9000],
        Volumes = [Library.At("/data"), Remote.At("/remote", readOnly: true)],
        Secrets = [DatabasePassword],
        Configs = [Settings.At("/etc/settings.json")],
        Environment = new()
        {
            ["DB_HOSTNAME"] = Database.Hostname,
            ["DB_PASSWORD_FILE"] = DatabasePassword.Path,
            ["MAIL_FROM"] = $"Photos <photos@{Host.Domain}>",
            ["PRICE"] = "$5 or ${MORE}",
            ["NOTHING"] = "",
            ["DEBUG"] = false,
        },
        Routes =
        [
            Edge.Route("photos", port: 2283) with
            {
                Exposure = Exposure.Proxied,
                Authentication = Authentication.BuiltIn("its mobile app cannot follow a redirect"),
                Middlewares = [Edge.Pages],
            },
            Edge.Route("photos-api", port: 9000) with { Path = "/api", Priority = 1000, Scheme = "h2c", CertificateResolver = "single", Exposure = Exposure.DnsOnly },
            Edge.Route("photos-admin", port: 2283) with
            {
                Name = "admin",
                Rule = $"Host(`admin.{Host.Domain}`) && !HeaderRegexp(`X-Bot`, `.+$`)",
                Middlewares = [new StripPrefix(this, "Admin") { Prefixes = ["/admin"] }],
            },
        ],
        DependsOn = [Database.Healthy, Edge.Proxy.Started],
        Health = Health.FromImage,
        Limits = new(Cpus: 1.5, Memory: 1536.MiB),
        Reservation = new(Memory: new(1000)),
        StopGracePeriod = TimeSpan.FromSeconds(90),
        Devices = ["/dev/dri"],
        Backup = Backup.Stopped with { Exclude = ["thumbs"] },
    };

    public Service Database => new(this)
    {
        Image = "docker.io/library/postgres:18.1",
        Networks = [Backend.With(address: "10.31.0.53")],
        Volumes = [Data.At("/var/lib/postgresql/data")],
        Secrets = [DatabasePassword],
        Environment = new() { ["POSTGRES_PASSWORD_FILE"] = DatabasePassword.Path },
        Health = Health.Shell("pg_isready -U \"$POSTGRES_USER\" || exit 1"),
        SharedMemory = 128.MiB,
        Backup = Backup.Dump("sh", "-c", "pg_dumpall -U \"$POSTGRES_USER\"") with { Restore = ["psql", "-U", "it's"] },
        MayGainPrivileges = true,
        Extra = new()
        {
            ["deploy"] = new Extra { ["resources"] = new Extra { ["limits"] = new Extra { ["cpus"] = "0.5" } } },
            ["ulimits"] = new Extra { ["nofile"] = 4096 },
            ["annotations"] = Raw.List("com.example.zone=" + Host.Domain),
        },
        Limits = new(Memory: 2.GiB),
    };
}
