namespace Kronos.Server;

/// <summary>Photos and videos, searchable by face and content. https://immich.app</summary>
public sealed record Photos(Host Host, Edge Edge) : Stack(Host)
{
    private const string Version = "v3.2.4";

    // An internal network has no way out; the models are downloaded, so machine learning is on another one.
    public Network Backend => new(this) { Internal = true };

    public Network Outside => new(this);

    public Volume Library => new(this) { Path = $"{Host.DataRoot}/{Name}" };

    // A small machine has no memory for it.
    public Volume? Models => Host.Sized(false, true, true) ? new(this) { Backup = Backup.Skip("they are downloaded again") } : null;

    public Volume Data => new(this);

    public Volume Queue => new(this) { Backup = Backup.Skip("it holds jobs under way, which Immich starts again") };

    public Secret DatabasePassword => new(this) { Uid = 1000, Gid = 1000, Generated = 32, Description = "The password of the database; Immich wants letters and digits only." };

    public Service Server => new(this)
    {
        Image = $"ghcr.io/immich-app/immich-server:{Version}",
        User = "1000:1000",
        Networks = [Edge.Web, Backend],
        Listens = [2283],
        Volumes = [Library.At("/data")],
        Secrets = [DatabasePassword],
        Environment = new()
        {
            ["DB_HOSTNAME"] = Database.Hostname,
            ["DB_USERNAME"] = "immich",
            ["DB_DATABASE_NAME"] = "immich",
            ["DB_PASSWORD_FILE"] = DatabasePassword.Path,
            ["REDIS_HOSTNAME"] = Cache.Hostname,
            ["IMMICH_MACHINE_LEARNING_ENABLED"] = MachineLearning is not null,
            ["IMMICH_MACHINE_LEARNING_URL"] = MachineLearning is { } learning ? (Text)$"http://{learning.Hostname}:3003" : "",
            ["IMMICH_TRUSTED_PROXIES"] = Edge.Web.Subnet ?? "",
            ["IMMICH_LOG_FORMAT"] = "json",
            ["TZ"] = Host.TimeZone,
        },
        Routes =
        [
            Edge.Route(Name, port: 2283) with
            {
                Title = "Photos and videos",
                Exposure = Exposure.DnsOnly,
                Authentication = Authentication.BuiltIn("its mobile app cannot follow a forward-auth redirect"),
            },
        ],
        DependsOn = [Database.Healthy, Cache.Healthy],
        Health = Health.FromImage,
        Limits = new(Cpus: 2, Memory: Host.Sized(1.GiB, 1536.MiB, 2.GiB)),
        Reservation = new(Memory: Host.Sized(384.MiB, 512.MiB, 1.GiB)),
        Capabilities = new() { Drop = ["NET_RAW"] },
        Devices = Host.Hardware.GraphicsDevices,
        Groups = Host.Hardware.GraphicsGroups,
        Backup = Backup.Files with { Exclude = ["thumbs", "encoded-video"] },
    };

    public Service? MachineLearning => Models is null ? null : new(this)
    {
        Image = $"ghcr.io/immich-app/immich-machine-learning:{Version}",
        Networks = [Backend, Outside],
        Listens = [3003],
        Volumes = [Models.At("/cache")],
        Environment = new() { ["TZ"] = Host.TimeZone, ["MACHINE_LEARNING_MODEL_TTL"] = 300 },
        Health = Health.FromImage,
        Limits = new(Cpus: 2, Memory: Host.Sized(2.GiB, 2.GiB, 3.GiB)),
        Reservation = new(Memory: Host.Sized(512.MiB, 512.MiB, 1.GiB)),
        Capabilities = new() { Drop = ["NET_RAW"] },
    };

    public Service Database => new(this)
    {
        Image = "ghcr.io/immich-app/postgres:14-vectorchord0.4.3-pgvectors0.2.0@sha256:bcf63357191b76a916ae5eb93464d65c07511da41e3bf7a8416db519b40b1c23",
        Networks = [Backend],
        Volumes = [Data.At("/var/lib/postgresql/data")],
        Secrets = [DatabasePassword],
        Environment = new()
        {
            ["POSTGRES_USER"] = "immich",
            ["POSTGRES_DB"] = "immich",
            ["POSTGRES_PASSWORD_FILE"] = DatabasePassword.Path,
            ["POSTGRES_INITDB_ARGS"] = "--data-checksums",
        },
        SharedMemory = 128.MiB,
        StopGracePeriod = 1.Minutes,
        // The image asks every five minutes, which an Engine before 25 does from the start: everybody would wait for the first answer.
        Health = Health.FromImage with { Interval = 30.Seconds },
        Limits = new(Cpus: 1, Memory: Host.Sized(1.GiB, 2.GiB, 3.GiB)),
        Reservation = new(Memory: Host.Sized(768.MiB, 1.GiB, 2.GiB)),
        Rotations = [Rotation.Postgres(DatabasePassword, "immich")],
        Backup = Backup.Dump("pg_dumpall", "--clean", "--if-exists", "-U", "immich") with { Restore = ["psql", "--quiet", "-U", "immich", "-d", "postgres"] },
    };

    public Service Cache => new(this)
    {
        Image = "docker.io/valkey/valkey:9@sha256:546304417feac0874c3dd576e0952c6bb8f06bb4093ea0c9ca303c73cf458f63",
        Networks = [Backend],
        Volumes = [Queue.At("/data")],
        ReadOnly = true,
        Health = Health.Shell("valkey-cli ping | grep -q PONG"),
        Limits = new(Cpus: 0.5, Memory: 128.MiB),
        Reservation = new(Memory: 32.MiB),
    };
}
