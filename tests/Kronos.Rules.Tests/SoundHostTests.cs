namespace Kronos.Rules.Tests;

/// <summary>A home as people run it, written well: a rule that has something to say about it raises a false alarm.</summary>
public sealed class SoundHostTests
{
    private const string Host = """
        public sealed record Photos(Host Host, Edge Edge) : Stack(Host)
        {
            public Network Backend => new(this) { Internal = true, Subnet = "10.20.7.0/24" };
            public Volume Library => new(this) { Path = $"{Host.DataRoot}/photos" };
            public Volume Models => new(this) { Backup = Backup.Skip("they are downloaded again") };
            public Volume Data => new(this);
            public Secret DatabasePassword => new(this) { Uid = 999 };

            public Service Server => new(this)
            {
                Image = "ghcr.io/immich-app/immich-server:v3.2.4",
                Networks = [Edge.Web, Backend],
                Volumes = [Library.At("/data"), Mount.Bind("/etc/localtime", readOnly: true)],
                Secrets = [DatabasePassword],
                Environment = new()
                {
                    ["DB_HOSTNAME"] = Database.Hostname,
                    ["DB_PASSWORD_FILE"] = DatabasePassword.Path,
                    ["IMMICH_MACHINE_LEARNING_URL"] = $"http://{Learning.Hostname}:3003",
                    ["TZ"] = Host.TimeZone,
                },
                Routes = [Edge.Route("photos", port: 2283)],
                DependsOn = [Database.Healthy],
                Health = Health.FromImage,
                Limits = new(Cpus: 2, Memory: 1536.MiB),
                Reservation = new(Memory: 512.MiB),
                Devices = ["/dev/dri"],
                Backup = Backup.Files,
            };

            public Service Learning => new(this)
            {
                Image = "ghcr.io/immich-app/immich-machine-learning:v3.2.4",
                Networks = [Backend],
                Volumes = [Models.At("/cache")],
                Health = Health.FromImage,
                Limits = new(Cpus: 2, Memory: 2.GiB),
            };

            public Service Database => new(this)
            {
                Image = "ghcr.io/immich-app/postgres:14-vectorchord0.4.3-pgvectors0.2.0",
                Networks = [Backend.With(address: "10.20.7.10", aliases: ["database"])],
                Volumes = [Data.At("/var/lib/postgresql/data")],
                Secrets = [DatabasePassword],
                Environment = new() { ["POSTGRES_USER"] = "immich", ["POSTGRES_PASSWORD_FILE"] = DatabasePassword.Path },
                Health = Health.FromImage,
                SharedMemory = 128.MiB,
                Limits = new(Cpus: 1, Memory: 2.GiB),
                Backup = Backup.Dump("pg_dumpall", "--clean", "--if-exists", "-U", "immich"),
            };
        }

        public sealed record Dns(Host Host, Edge Edge) : Stack(Host)
        {
            public Volume Settings => new(this);
            public Secret Password => new(this);

            public Service App => new(this)
            {
                Image = "pihole/pihole:2026.09.0",
                Networks = [Edge.Web],
                Ports = [Port.Tcp(53).On(Host.Address), Port.Udp(53).On(Host.Address)],
                Volumes = [Settings.At("/etc/pihole")],
                Secrets = [Password],
                Environment = new() { ["WEBPASSWORD_FILE"] = Password.Name, ["FTLCONF_dns_hosts"] = Derived.LocalNames },
                Routes = [Edge.Route("dns", port: 80)],
                MayGainPrivileges = true,
                Health = Health.FromImage,
                Limits = new(Cpus: 1, Memory: 512.MiB),
                Backup = Backup.Stopped,
            };
        }

        public sealed record Television(Host Host) : Stack(Host)
        {
            public Volume Settings => new(this);

            public Service App => new(this)
            {
                Image = "plexinc/pms-docker:1.43.4.10903-e5521bd8c",
                HostNetwork = new("players find it by broadcast", Listens: [32400], ListensUdp: [1900, 32410]),
                Volumes = [Settings.At("/config"), Mount.Memory("/transcode", 1.GiB), Mount.Bind($"{Host.DataRoot}/films", "/films", readOnly: true)],
                Health = Health.FromImage,
                Limits = new(Cpus: 3, Memory: 2.GiB),
                Backup = Backup.Stopped,
            };
        }
        """;

    [Fact]
    public void A_home_that_is_written_well_has_no_finding()
        => Assert.Empty(Scenario.Of(Host).Findings.Select(finding => $"{finding.Rule.Id} {Places.Of(finding)}: {finding.Message}"));
}
