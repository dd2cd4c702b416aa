namespace Kronos.Server;

/// <summary>The state of every container, to look at: what runs is compiled, so nothing can be changed from here. https://www.portainer.io</summary>
public sealed record Portainer(Host Host, Edge Edge, Setting DockerGroup) : Stack(Host)
{
    public Network Docker => new(this) { Internal = true };

    public Volume Data => new(this);

    public Secret AdminPassword => new(this)
    {
        Generated = 24,
        Description = "The first password of the user admin, twelve characters or more.",
        ByHand = "Portainer reads it only when it makes the account; change it on its own page, under My account",
    };

    public Service App => new(this)
    {
        Image = "portainer/portainer-ce:2.45.1",
        Command =
        [
            $"--host=tcp://{DockerProxy.Hostname}:2375",
            $"--admin-password-file={AdminPassword.Path}",
            $"--trusted-origins=portainer.{Host.Domain}",
            "--http-enabled",
        ],
        Networks = [Edge.Web, Docker],
        Listens = [9000],
        Volumes = [Data.At("/data")],
        Secrets = [AdminPassword],
        Routes = [Edge.Route("portainer", port: 9000) with { Title = "Containers", Audience = Audience.Administrator }],
        DependsOn = [DockerProxy.Healthy],
        Health = Health.None("the image holds neither a shell nor a tool to ask with"),
        Limits = new(Cpus: 0.5, Memory: Host.Sized(128.MiB, 256.MiB, 256.MiB)),
        Reservation = new(Memory: Host.Sized(48.MiB, 64.MiB, 64.MiB)),
        Backup = Backup.Stopped,
    };

    // Reading only: no POST, no DELETE, no exec.
    public Service DockerProxy => SocketProxy.Guard(new(this) { Image = "" }, Docker, "portainer", DockerGroup, @"/_ping|(/v1\..{1,2})?/(version|info|events|system/df|containers/.*|images/.*|networks.*|volumes.*)");
}
