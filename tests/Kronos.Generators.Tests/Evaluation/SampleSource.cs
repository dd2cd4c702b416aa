namespace Kronos.Generators.Tests.Evaluation;

/// <summary>What a user writes, with everything that a stack can hold.</summary>
internal static class SampleSource
{
    public const string Text = """"
        /// <summary>Photos and videos.</summary>
        public sealed record Photos(Host Host, Edge Edge) : Stack(Host)
        {
            private const string Version = "v3.2.4";

            public Network Backend => new(this) { Internal = true };
            public Volume Library => new(this);
            public Volume Models => new(this) { Backup = Backup.Skip("they are downloaded again") };
            public Volume Data => new(this);
            public Secret DatabasePassword => new(this);

            public Service Server => new(this)
            {
                Image = $"ghcr.io/immich-app/immich-server:{Version}",
                Networks = [Edge.Web, Backend.With(address: "10.20.0.5", aliases: ["server"])],
                Volumes = [Library.At("/data"), Mount.Memory("/tmp", 64.MiB), Mount.Bind(Host.DataRoot + "/import", "/import", readOnly: true)],
                Secrets = [DatabasePassword],
                Environment = new()
                {
                    ["DB_HOSTNAME"] = Database.Hostname,
                    ["DB_URL"] = $"postgres://{Database.Hostname}:{5432}/immich?tz={Host.TimeZone}",
                    ["DB_PASSWORD_FILE"] = DatabasePassword.Path,
                    ["TZ"] = Host.TimeZone,
                    ["WORKERS"] = 2,
                    ["NAMES"] = Derived.PublicNames,
                },
                Routes = [Edge.Route("photos", port: 2283) with { Authentication = Authentication.BuiltIn("its mobile app cannot follow a forward-auth redirect"), Exposure = Exposure.DnsOnly }],
                DependsOn = [Database.Healthy],
                Health = Health.FromImage,
                Limits = new(Cpus: 2, Memory: 1536.MiB),
                StopGracePeriod = 30.Seconds,
                Backup = Backup.Files,
            };

            public Service Database => new(this)
            {
                Image = "ghcr.io/immich-app/postgres:14-vectorchord0.4.3-pgvectors0.2.0",
                Networks = [Backend],
                Volumes = [Data.At("/var/lib/postgresql/data")],
                Secrets = [DatabasePassword],
                Environment = new() { ["POSTGRES_USER"] = "immich", ["POSTGRES_PASSWORD_FILE"] = DatabasePassword.Path },
                Health = Health.FromImage with { StartPeriod = 60.Seconds },
                Limits = new(Cpus: 1, Memory: 2.GiB),
                Backup = Backup.Dump("pg_dumpall", "--clean", "--if-exists", "-U", "immich"),
            };
        }

        public sealed record Edge(Host Host) : ReverseProxy(Host)
        {
            public override Network Web => new(this) { Subnet = "10.20.0.0/24" };
            public Volume Acme => new(this);
            public RateLimit RateLimit => new(this) { Average = 100, Burst = 200 };

            public override Service Proxy => new(this)
            {
                Image = "traefik:v3.7.14",
                Networks = [Web],
                Ports = [Port.Tcp(443).On(Host.Address), Port.Tcp(8443).On(Host.Address).OpenTo(Source.Cloudflare), Port.UdpRange(5000, 5003).OnEveryInterface("a test")],
                Volumes = [Acme.At("/acme")],
                Health = Health.Command("traefik", "healthcheck", "--ping"),
                Capabilities = Capabilities.None with { Add = ["NET_BIND_SERVICE"] },
                Extra = new() { ["oom_score_adj"] = -500, ["x-note"] = Raw.List("a", true) },
            };

            public override StaticConfiguration Configuration => new()
            {
                EntryPoints =
                [
                    new EntryPoint("lan", 443) { Serves = [Exposure.Lan, Exposure.DnsOnly], Middlewares = [RateLimit] },
                    new EntryPoint("wan", 8443) { Serves = [Exposure.Proxied], ReadTimeout = TimeSpan.Zero },
                ],
                CertificateResolvers = [new CertificateResolver("cloudflare")],
            };

            public override Authentication Authentication => Authentication.None("a test");
        }

        /// <summary>One record, used several times and from a base.</summary>
        public abstract record Site(Host Host, Edge Edge, string Subdomain) : Stack(Host)
        {
            protected abstract string Tag { get; }
            protected virtual int Port => 8080;

            public Service App => new(this)
            {
                Image = "example/site:" + Tag,
                Networks = [Edge.Web],
                Routes =
                [
                    Edge.Route(Subdomain, Port),
                    Edge.Route(Subdomain, Port) with
                    {
                        Name = Subdomain + "-api",
                        Rule = Rule.Host($"{Subdomain}.{Host.Domain}") & !(Rule.PathPrefix("/admin") | Rule.ClientIP("10.0.0.0/8") | "Method(`PUT`)"),
                    },
                    Edge.Route(Subdomain, Port) with { Name = Subdomain + "-old", Rule = $"Host(`old.{Host.Domain}`) && !Path(`/`)" },
                ],
                ContainerHostname = $"{Subdomain}.{Host.Domain}",
            };
        }

        public sealed record Blog(Host Host, Edge Edge) : Site(Host, Edge, "blog")
        {
            protected override string Tag => "2.1";
            protected override int Port => base.Port + 1;
        }

        public sealed record Wiki(Host Host, Edge Edge, string Subdomain) : Site(Host, Edge, Subdomain)
        {
            protected override string Tag { get; } = string.Concat("3", ".", 1);
        }

        [Deploy]
        public sealed record Home() : Host("home")
        {
            public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
            public override Setting Domain => new("example.org");
            public override Setting Lan => new("192.168.1.0/24");
            public override Setting Address => new("192.168.1.10");
            public override Schedules Schedules => new() { Backup = Schedule.Daily("02:00") };
            public Setting MediaRoot => new("/srv/media") { Description = "films" };

            public Edge Edge => new(this);
            public Photos Photos => new(this, Edge);
            public Blog Blog => new(this, Edge);
            public IEnumerable<Wiki> Wikis => new[] { "docs", "notes" }.Select(name => new Wiki(this, Edge, name) { Name = name });
        }
        """";
}
