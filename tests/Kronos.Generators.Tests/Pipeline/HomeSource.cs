namespace Kronos.Generators.Tests.Pipeline;

/// <summary>A small home without findings.</summary>
internal static class HomeSource
{
    public const string Text = """
        using Kronos;
        using Kronos.Traefik;

        public sealed record Edge(Host Host) : ReverseProxy(Host)
        {
            public override Network Web => new(this);
            public Volume Acme => new(this) { Backup = Backup.Skip("certificates are issued again") };

            public override Service Proxy => new(this)
            {
                Image = "traefik:v3.7.14",
                Networks = [Web],
                Ports = [Port.Tcp(443).On(Host.Address)],
                Volumes = [Acme.At("/acme")],
                Health = Health.Command("traefik", "healthcheck", "--ping"),
                Limits = new(Cpus: 1, Memory: 256.MiB),
            };

            public override StaticConfiguration Configuration => new()
            {
                EntryPoints = [new EntryPoint("lan", 443) { Serves = [Exposure.Lan] }],
                CertificateResolvers = [new CertificateResolver("cloudflare")],
                Docker = new DockerProvider(),
            };

            public override Authentication Authentication => Authentication.None("a test");
        }

        public sealed record App(Host Host, Edge Edge) : Stack(Host)
        {
            public Service Web => new(this)
            {
                Image = "docker.io/example/app:1.2.3",
                Networks = [Edge.Web],
                Listens = [8080],
                Routes = [Edge.Route("app", port: 8080)],
                Health = Health.FromImage,
                Limits = new(Cpus: 1, Memory: 256.MiB),
            };

            // more
        }

        [Deploy]
        public sealed record Home() : Host("home")
        {
            public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
            public override Setting Domain => new("example.org");
            public override Setting Lan => new("192.168.1.0/24");
            public override Setting Address => new("192.168.1.10");

            public Edge Edge => new(this);
            public App App => new(this, Edge);
        }
        """;
}
