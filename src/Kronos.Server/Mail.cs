namespace Kronos.Server;

/// <summary>
/// A whole mail server, in the shape that a home connection allows: mail comes in on port 25 and goes out through a relay that is set in its own pages.
/// https://poste.io
/// </summary>
public sealed record Mail(Host Host, Edge Edge) : Stack(Host)
{
    public Volume Data => new(this);

    public override Sequence<Text> PublicNames => [$"mail.{Host.Domain}"];

    public Service Poste => new(this)
    {
        Image = "analogic/poste.io:2.5.17",
        // The name that the server gives itself; other servers look it up.
        ContainerHostname = $"mail.{Host.Domain}",
        Networks = [Edge.Web],
        Ports =
        [
            Port.Tcp(25).On(Host.Address).OpenTo(Source.Internet),
            Port.Tcp(465).On(Host.Address).OpenTo(Source.Internet),
            Port.Tcp(587).On(Host.Address).OpenTo(Source.Internet),
            Port.Tcp(993).On(Host.Address).OpenTo(Source.Internet),
            Port.Tcp(4190).On(Host.Address),
        ],
        Listens = [80],
        Volumes = [Data.At("/data")],
        Environment = new()
        {
            ["TZ"] = Host.TimeZone,
            ["HTTPS"] = "OFF",
            // Its signatures alone take a gigabyte.
            ["DISABLE_CLAMAV"] = Host.Sized("TRUE", "TRUE", "FALSE"),
        },
        Certificates = [Edge.Certificate($"mail.{Host.Domain}", chain: "/data/ssl/server.crt", key: "/data/ssl/server.key") with { Issuers = "/data/ssl/ca.crt" }],
        Routes = [Edge.Route("webmail", port: 80) with { Title = "Mail" }],
        // Its init starts many daemons under users of their own.
        MayGainPrivileges = true,
        StopGracePeriod = 1.Minutes,
        Health = Health.Command("bash", "-c", "</dev/tcp/127.0.0.1/25 && </dev/tcp/127.0.0.1/993") with { StartPeriod = 3.Minutes },
        Limits = new(Cpus: 1, Memory: Host.Sized(768.MiB, 1.GiB, 3.GiB), Pids: 1024),
        Reservation = new(Memory: Host.Sized(384.MiB, 512.MiB, 1536.MiB)),
        Backup = Backup.Stopped,
    };
}
