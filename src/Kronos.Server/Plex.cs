namespace Kronos.Server;

/// <summary>Films, series and music, on every screen of the house. https://plex.tv</summary>
public sealed record Plex(Host Host, Edge Edge, Setting MediaRoot) : Stack(Host)
{
    public Volume Library => new(this);

    public Service App => new(this)
    {
        Image = "plexinc/pms-docker:1.43.4.10903-e5521bd8c",
        Networks = [Edge.Web],
        Ports = [Port.Tcp(32400).On(Host.Address)],
        Volumes = [Library.At("/config"), Mount.Memory("/transcode", 1.GiB), Mount.Bind(MediaRoot, "/data", readOnly: true)],
        Environment = new()
        {
            ["TZ"] = Host.TimeZone,
            ["ADVERTISE_IP"] = $"http://{Host.Address}:32400/,https://plex.{Host.Domain}:443",
            ["ALLOWED_NETWORKS"] = "",
        },
        Routes =
        [
            Edge.Route("plex", port: 32400) with
            {
                Title = "Films, series and music",
                Exposure = Exposure.DnsOnly,
                Authentication = Authentication.BuiltIn("televisions and apps cannot follow a login page; Plex asks for its own account"),
            },
        ],
        // Its init starts as root and takes the user that owns the library.
        MayGainPrivileges = true,
        Health = Health.FromImage,
        Limits = new(Cpus: 2, Memory: Host.Sized(1.GiB, 2.GiB, 4.GiB)),
        Reservation = new(Memory: Host.Sized(256.MiB, 512.MiB, 1.GiB)),
        Devices = Host.Hardware.GraphicsDevices,
        Groups = Host.Hardware.GraphicsGroups,
        StopGracePeriod = 30.Seconds,
        Backup = Backup.Stopped with
        {
            Exclude = ["Library/Application Support/Plex Media Server/Cache", "Library/Application Support/Plex Media Server/Codecs", "Library/Application Support/Plex Media Server/Crash Reports", "Library/Application Support/Plex Media Server/Logs"],
        },
    };
}
