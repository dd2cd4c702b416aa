namespace Kronos.Testing.Homes;

/// <summary>The sources that a <see cref="SyntheticHome"/> is made of; <c>$Name</c> is filled in.</summary>
internal static class SyntheticSource
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Kronos;
        global using Kronos.Traefik;

        """;

    public const string Edge = """
        namespace Home;

        /// <summary>The one web entry point.</summary>
        public sealed record Edge(Host Host) : ReverseProxy(Host)
        {
            public override Network Web => new(this) { Subnet = "10.64.0.0/16" };

            public Volume Certificates => new(this) { Backup = Backup.Skip("they are issued again") };

            public override Service Proxy => new(this)
            {
                Image = "traefik:v3.7.14",
                Networks = [Web],
                Ports = [Port.Tcp(443).On(Host.Address)],
                Volumes = [Certificates.At("/acme")],
                Health = Health.Command("traefik", "healthcheck", "--ping") with { Interval = Conventions.Interval },
                Limits = new(Cpus: 1, Memory: 256.MiB),
                Capabilities = Capabilities.None with { Add = ["NET_BIND_SERVICE"] },
                ReadOnly = true,
            };

            public override StaticConfiguration Configuration => new()
            {
                EntryPoints = [new("lan", 443) { Serves = [Exposure.Lan] }],
                CertificateResolvers = [new("cloudflare")],
                Docker = new() { Endpoint = "tcp://192.168.1.11:2375" },
            };

            public override Authentication Authentication => Authentication.None("everybody at home may see everything");
        }

        """;

    public const string Data = """
        namespace Home;

        /// <summary>A database that all stacks share.</summary>
        public sealed record Data(Host Host) : Stack(Host)
        {
            public Network Shared => new(this) { Internal = true };

            public Volume Store => new(this);

            public Secret Password => new(this) { Description = "Letters and digits only." };

            public Service Server => new(this)
            {
                Image = $"docker.io/library/postgres:{Conventions.PostgresVersion}",
                Networks = [Shared],
                Volumes = [Store.At("/var/lib/postgresql/data")],
                Secrets = [Password],
                Environment = new() { ["POSTGRES_USER"] = "shared", ["POSTGRES_PASSWORD_FILE"] = Password.Path, ["TZ"] = Host.TimeZone },
                Health = Health.Shell("pg_isready"),
                Limits = Conventions.Large,
                Backup = Backup.Dump("pg_dumpall", "-U", "shared"),
            };
        }

        """;

    public const string Conventions = """
        namespace Home;

        /// <summary>What every stack does in the same way.</summary>
        public static class Conventions
        {
            public const string PostgresVersion = "17.6";

            public static readonly TimeSpan Interval = 10.Seconds;

            public static Limits Large => new(Cpus: 1, Memory: 1.GiB);

            public static Service Hardened(this Service service, int pids = 128) => service with
            {
                Capabilities = Capabilities.None,
                ReadOnly = true,
                Restart = RestartPolicy.UnlessStopped,
                Limits = new(Cpus: 0.5, Memory: 256.MiB, Pids: pids),
            };

            public static string Url(string scheme, int port, params string[] path) => $"{scheme}://localhost:{port}/{string.Join("/", path)}";
        }

        """;

    public const string Unrelated = """
        namespace Home;

        public static class Unrelated
        {
            public static int Number(int seed)
            {
                return seed + 1;
            }
        }

        """;

    public const string Host = """
        namespace Home;

        /// <summary>The machine.</summary>
        [Deploy]
        public sealed record Home() : Host("home")
        {
            public override Hardware Hardware => new(Cores: 4096, Memory: 65536.GiB, Disk: 500000.GB);

            public override Setting Domain => new("example.org") { Description = "The DNS zone." };

            public override Setting Lan => new("192.168.1.0/24") { Description = "The local network." };

            public override Setting Address => new("192.168.1.10") { Description = "The address on the local network." };

            public override Setting TimeZone => new("Europe/Berlin");

            public Edge Edge => new(this);

            public Data Data => new(this);

            // stacks
        }

        """;

    public const string Stack = """
        namespace Home;

        /// <summary>Five applications and what belongs to them.</summary>
        public sealed record $Name(Host Host, Edge Edge, Data Data$Previous) : Stack(Host)
        {
            private const string Version = "v3.2.4";

            public Network Backend => new(this) { Internal = true };

            public Network Outside => new(this);

            // services
        }

        """;

    public const string Application = """

            public Volume Files$Group => new(this) { Path = Host.DataRoot + "/files-$Group" };

            public Secret Token$Group => new(this) { Uid = 1000, Gid = 1000, Description = "A random text." };

            public Service App$Group => new(this)
            {
                Image = $"ghcr.io/example/application-$Group:{Version}",
                User = "1000:1000",
                Networks = [$WebBackend, Outside],
                $Ports
                Listens = [8080],
                Volumes = [Files$Group.At("/data"), Mount.Memory("/tmp", 64.MiB)],
                Secrets = [Token$Group],
                Environment = new()
                {
                    ["DB_HOSTNAME"] = Database$Group.Hostname,
                    ["DB_USERNAME"] = "application",
                    ["CACHE_URL"] = $"redis://{Cache$Group.Hostname}:6379/0",
                    ["TOKEN_FILE"] = Token$Group.Path,
                    ["LOG_FORMAT"] = "json",
                    ["PUBLIC_URL"] = $"https://app-$Group.{Host.Domain}",
                    ["TZ"] = Host.TimeZone,
                },
                $Routes
                DependsOn = [Database$Group.Healthy, Cache$Group.Healthy],
                Health = Health.Command("curl", "-f", Conventions.Url("http", 8080, "api", "health")) with { Interval = Conventions.Interval },
                Limits = new(Cpus: 2, Memory: 512.MiB),
                Reservation = new(Memory: 128.MiB),
                Capabilities = new() { Drop = ["NET_RAW"] },
                Backup = Backup.Files with { Exclude = ["thumbs"] },
            };

        """;

    public const string Worker = """

            public Service Worker$Group => new Service(this)
            {
                Image = $"ghcr.io/example/application-$Group:{Version}",
                Command = ["work", "--concurrency", "4", "--queue", "jobs-$Group"],
                Networks = [Backend, Data.Shared$Previous],
                Environment = new()
                {
                    ["DB_HOSTNAME"] = Data.Server.Hostname,
                    ["CACHE_URL"] = $"redis://{Cache$Group.Hostname}:6379/1",
                    ["RETRIES"] = 3 + 2,
                    $Upstream
                    ["TZ"] = Host.TimeZone,
                },
                DependsOn = [App$Group.Started, Data.Server.Healthy],
                Health = Health.Shell("test -e /tmp/alive"),
            }.Hardened(pids: 64);

        """;

    public const string Database = """

            public Volume Store$Group => new(this);

            public Secret Password$Group => new(this) { Uid = 999 };

            public Service Database$Group => new(this)
            {
                Image = $"docker.io/library/postgres:{Conventions.PostgresVersion}",
                Networks = [Backend],
                Volumes = [Store$Group.At("/var/lib/postgresql/data")],
                Secrets = [Password$Group],
                Environment = new() { ["POSTGRES_USER"] = "application", ["POSTGRES_DB"] = "application", ["POSTGRES_PASSWORD_FILE"] = Password$Group.Path },
                SharedMemory = 128.MiB,
                StopGracePeriod = 1.Minutes,
                Health = Health.Shell("pg_isready -U application"),
                Limits = Conventions.Large,
                Reservation = new(Memory: 256.MiB),
                Backup = Backup.Dump("pg_dumpall", "--clean", "--if-exists", "-U", "application"),
            };

        """;

    public const string Cache = """

            public Volume Queue$Group => new(this) { Backup = Backup.Skip("it holds jobs under way, which start again") };

            public Service Cache$Group => new Service(this)
            {
                Image = "docker.io/valkey/valkey:9.0.1",
                Networks = [Backend],
                Volumes = [Queue$Group.At("/data")],
                Health = Health.Shell("valkey-cli ping | grep -q PONG"),
            }.Hardened();

        """;
}
