namespace Kronos.Images;

public static partial class KnownImages
{
    /// <summary>What all images of LinuxServer have in common.</summary>
    /// <remarks>README of every linuxserver/docker-* and docker-mods: <c>FILE__X</c> for every variable, PUID and PGID, no health check, data in /config.</remarks>
    public static ImageFacts LinuxServer { get; } = new("linuxserver/*")
    {
        Health = Health.Shell("curl -fsS http://127.0.0.1:PORT/"),
        UserVariables = ["PUID", "PGID"],
        Secrets = SecretFiles.Prefix,
        Together = [new(["PUID", "PGID"], "its files get an owner and a group that do not belong together")],
        Data = ["/config"],
    };

    /// <summary>Transmission by LinuxServer.</summary>
    /// <remarks>linuxserver/docker-transmission, root/etc/s6-overlay/s6-rc.d/init-transmission-config/run: both USER and PASS, or no login at all. Alpine base image.</remarks>
    public static ImageFacts Transmission { get; } = LinuxServer with
    {
        Pattern = "linuxserver/transmission",
        Listens = [9091, 51413],
        Tools = ["sh", "bash", "curl", "wget", "nc"],
        Health = Health.Shell("nc -z 127.0.0.1 9091"),
        LoginVariables = ["USER", "PASS"],
        Together = [.. LinuxServer.Together, new(["USER", "PASS"], "it turns its own login off at every start, and whoever reaches it can add and delete downloads")],
        Variables = ["PUID", "PGID", "USER", "PASS", "WHITELIST", "HOST_WHITELIST", "PEERPORT", "TRANSMISSION_WEB_HOME"],
    };

    /// <summary>FlexGet by LinuxServer.</summary>
    /// <remarks>README of linuxserver/docker-flexget; Alpine base image.</remarks>
    public static ImageFacts FlexGet { get; } = LinuxServer with
    {
        Pattern = "linuxserver/flexget",
        Listens = [5050],
        Tools = ["sh", "bash", "curl", "wget", "nc"],
        Health = Health.Shell("nc -z 127.0.0.1 5050"),
        Variables = ["PUID", "PGID", "FG_LOG_LEVEL", "FG_LOG_FILE", "FG_CONFIG_FILE", "FG_WEBUI_PASSWORD"],
    };

    /// <summary>Plex by its makers.</summary>
    /// <remarks>Dockerfile and README of plexinc/pms-docker: s6 as root, a health check, no secret files, its own names for the user.</remarks>
    public static ImageFacts Plex { get; } = new("plexinc/pms-docker")
    {
        Listens = [32400, 3005, 8324, 32469, 1900, 32410, 32412, 32413, 32414],
        Health = Health.FromImage,
        MustStartAsRoot = "its init prepares the folders and then becomes the user plex by itself",
        UserVariables = ["PLEX_UID", "PLEX_GID"],
        WritesItself = "its init changes users and settings at every start",
        Secrets = SecretFiles.None,
        Together = [new(["PLEX_UID", "PLEX_GID"], "its files get an owner and a group that do not belong together")],
        Foreign =
        [
            new("PUID", "linuxserver/plex", "PLEX_UID"),
            new("PGID", "linuxserver/plex", "PLEX_GID"),
            new("VERSION", "linuxserver/plex"),
        ],
        Variables = ["PLEX_CLAIM", "ADVERTISE_IP", "ALLOWED_NETWORKS", "PLEX_UID", "PLEX_GID", "CHANGE_CONFIG_DIR_OWNERSHIP"],
        Data = ["/config"],
        ForeignFolders = [new("/root/Library", "a Plex that runs as root without an image", "/config")],
        BrokenByLogin = "televisions and its apps cannot follow a login page",
        NotBehindCloudflare = "Cloudflare's terms keep video for its paid products, and it may cut off the zone",
        MinimumMemory = new(512L << 20),
    };

    /// <summary>Plex by LinuxServer.</summary>
    /// <remarks>README of linuxserver/docker-plex.</remarks>
    public static ImageFacts LinuxServerPlex { get; } = LinuxServer with
    {
        Pattern = "linuxserver/plex",
        Listens = [32400, 8324, 32469, 1900, 5353, 32410, 32412, 32413, 32414],
        Health = Health.Shell("curl -fsS http://127.0.0.1:32400/identity"),
        Foreign =
        [
            new("PLEX_UID", "plexinc/pms-docker", "PUID"),
            new("PLEX_GID", "plexinc/pms-docker", "PGID"),
            new("ADVERTISE_IP", "plexinc/pms-docker"),
            new("ALLOWED_NETWORKS", "plexinc/pms-docker"),
            new("CHANGE_CONFIG_DIR_OWNERSHIP", "plexinc/pms-docker"),
        ],
        Variables = ["PUID", "PGID", "VERSION", "PLEX_CLAIM"],
        BrokenByLogin = "televisions and its apps cannot follow a login page",
        NotBehindCloudflare = "Cloudflare's terms keep video for its paid products, and it may cut off the zone",
        MinimumMemory = new(512L << 20),
    };

    private static IEnumerable<ImageFacts> Media =>
    [
        LinuxServer,
        Transmission,
        FlexGet,
        Plex,
        LinuxServerPlex,
        LinuxServer with { Pattern = "linuxserver/mariadb", Database = DatabaseEngine.MySql, Listens = [3306], Health = null },
    ];
}
