namespace Kronos.Server;

/// <summary>Downloads, and the automation that feeds them. https://transmissionbt.com and https://flexget.com</summary>
public sealed record Downloads(Host Host, Edge Edge) : Stack(Host)
{
    // Both see the same folder under the same path, so that files are linked and never copied.
    private const string Folder = "/data";

    public Network Private => new(this) { Internal = true };

    public Volume Files => new(this) { Path = Host.DataRoot + "/downloads", Backup = Backup.Skip("what was downloaded can be downloaded again") };

    public Volume TransmissionState => new(this);

    public Volume FlexGetState => new(this);

    public Secret User => new(this) { Description = "The name for Transmission's own login." };

    public Secret Password => new(this) { Generated = 24, Description = "The password for Transmission's own login; FlexGet's secrets.yml holds it as well." };

    public Secret FlexGetPassword => new(this) { Generated = 24, Description = "The password of FlexGet's web pages; a weak one stops it." };

    public Secret FlexGetSecrets => new(this) { Uid = 1000, Gid = 1000, Description = "FlexGet's secrets.yml: transmission: {username: …, password: …}" };

    public Service Transmission => new(this)
    {
        Image = "lscr.io/linuxserver/transmission:4.1.3-r0-ls363",
        Networks = [Edge.Web, Private],
        Ports =
        [
            Port.Tcp(51413).On(Host.Address).OpenTo(Source.Internet),
            Port.Udp(51413).On(Host.Address).OpenTo(Source.Internet),
        ],
        Listens = [9091],
        Volumes = [TransmissionState.At("/config"), Files.At(Folder)],
        Secrets = [User, Password],
        Environment = new()
        {
            ["TZ"] = Host.TimeZone,
            ["PUID"] = 1000,
            ["PGID"] = 1000,
            ["PEERPORT"] = 51413,
            ["HOST_WHITELIST"] = $"downloads-transmission,downloads.{Host.Domain}",
            // Without both, the image switches its login off.
            ["FILE__USER"] = User.Path,
            ["FILE__PASS"] = Password.Path,
        },
        Routes = [Edge.Route("downloads", port: 9091) with { Title = "Downloads" }],
        StopGracePeriod = 1.Minutes,
        Health = Health.Shell("nc -z 127.0.0.1 9091"),
        Limits = new(Cpus: 1, Memory: Host.Sized(256.MiB, 512.MiB, 1.GiB)),
        Reservation = new(Memory: Host.Sized(64.MiB, 128.MiB, 256.MiB)),
        Backup = Backup.Stopped,
    };

    public Service FlexGet => new(this)
    {
        Image = "lscr.io/linuxserver/flexget:v3.20.6-ls365",
        Networks = [Edge.Web, Private],
        Listens = [5050],
        Volumes = [FlexGetState.At("/config"), Files.At(Folder)],
        Configs = [Tasks.At("/config/.flexget/config.yml")],
        Secrets = [FlexGetPassword, FlexGetSecrets],
        Environment = new()
        {
            ["TZ"] = Host.TimeZone,
            ["PUID"] = 1000,
            ["PGID"] = 1000,
            ["FG_CONFIG_FILE"] = "/config/.flexget/config.yml",
            ["FG_LOG_LEVEL"] = "info",
            ["FILE__FG_WEBUI_PASSWORD"] = FlexGetPassword.Path,
        },
        Routes = [Edge.Route("flexget", port: 5050) with { Title = "What is downloaded by itself", Audience = Audience.Administrator }],
        DependsOn = [Transmission.Healthy],
        Health = Health.Shell("nc -z 127.0.0.1 5050"),
        Limits = new(Cpus: 0.5, Memory: Host.Sized(256.MiB, 384.MiB, 512.MiB)),
        Reservation = new(Memory: Host.Sized(64.MiB, 128.MiB, 128.MiB)),
        Backup = Backup.Stopped,
    };

    public Config Tasks => new(this, "flexget.yml")
    {
        Content = $$"""
            # What FlexGet does. Names and passwords are in the secret file, not here.
            variables: /run/secrets/{{FlexGetSecrets.Name}}

            web_server:
              bind: 0.0.0.0
              port: 5050

            schedules:
              - tasks: '*'
                interval:
                  hours: 1

            templates:
              to-transmission:
                transmission:
                  host: downloads-transmission
                  port: 9091
                  username: '{? transmission.username ?}'
                  password: '{? transmission.password ?}'
                  path: {{Folder}}/complete

            tasks:
              linux:
                template: to-transmission
                rss: https://distrowatch.com/news/torrents.xml
                regexp:
                  accept:
                    - debian.*netinst

            """,
    };
}
