namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>The server of Immich.</summary>
    /// <remarks>
    /// Documentation of immich-app/immich (environment variables, requirements, versioning) and docker/docker-compose.rootless.yml: a health check of its own, any
    /// user; PUID and PGID do nothing; no path of a host (administration/reverse-proxy), no login of a proxy (its maintainers in issue 30869), uploads in one request (issue 10001). Server and machine learning speak a protocol that changes with every version.
    /// </remarks>
    public static ImageFacts ImmichServer { get; } = new("immich-app/immich-server")
    {
        Listens = [2283],
        Health = Health.FromImage,
        Secrets = SecretFiles.Suffix,
        SecretVariables =
        [
            "DB_PASSWORD_FILE", "DB_URL_FILE", "DB_USERNAME_FILE", "DB_HOSTNAME_FILE", "DB_DATABASE_NAME_FILE", "REDIS_PASSWORD_FILE",
        ],
        Foreign =
        [
            new("PUID", "LinuxServer's images", "User = \"1000:1000\""),
            new("PGID", "LinuxServer's images", "User = \"1000:1000\""),
            new("POSTGRES_*", "its database", "DB_PASSWORD_FILE, DB_USERNAME and DB_DATABASE_NAME"),
        ],
        Variables =
        [
            "DB_HOSTNAME", "DB_PORT", "DB_USERNAME", "DB_PASSWORD", "DB_DATABASE_NAME", "DB_URL", "REDIS_HOSTNAME", "REDIS_PORT", "REDIS_USERNAME", "REDIS_PASSWORD",
            "IMMICH_MACHINE_LEARNING_ENABLED", "IMMICH_MACHINE_LEARNING_URL",
            "IMMICH_TRUSTED_PROXIES", "IMMICH_LOG_FORMAT", "IMMICH_LOG_LEVEL", "IMMICH_ALLOW_SETUP", "IMMICH_TELEMETRY_INCLUDE",
        ],
        Data = ["/data"],
        ForeignFolders = [new("/usr/src/app/upload", "Immich 1", "/data")],
        MinimumMemory = new(512L << 20),
        BrokenByLogin = "its app asks /api and /.well-known/immich and cannot follow a login page",
        NotBehindCloudflare = "Cloudflare's free plan refuses what is larger than 100 MB (\"413\"), and many a video is",
        TakesLargeFiles = true,
        NeedsWholeHost = "its pages and apps ask for paths from the root of the host",
        Lockstep = "immich",
        VersionNumbers = 3,
    };

    /// <summary>The machine learning of Immich.</summary>
    /// <remarks>As <see cref="ImmichServer"/>; the tag may end in <c>-openvino</c>, <c>-cuda</c> and their like.</remarks>
    public static ImageFacts ImmichMachineLearning { get; } = new("immich-app/immich-machine-learning")
    {
        Listens = [3003],
        Health = Health.FromImage,
        MinimumMemory = new(1L << 30),
        Lockstep = "immich",
        VersionNumbers = 3,
    };

    private static IEnumerable<ImageFacts> Photos => [ImmichServer, ImmichMachineLearning];
}
