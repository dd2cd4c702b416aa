namespace Kronos.Server;

/// <summary>Logs of every container and the metrics of the machine. https://dozzle.dev and https://beszel.dev</summary>
public sealed record Observability(Host Host, Edge Edge, Setting DockerGroup) : Stack(Host)
{
    public Network LogsDocker => new(this) { Internal = true };

    public Network MetricsDocker => new(this) { Internal = true };

    public Volume Metrics => new(this);

    public Secret AgentKey => new(this)
    {
        Description = "Beszel's public key, which the hub makes when it starts for the first time: docker compose up -d --wait observability-hub && "
            + "docker compose cp observability-hub:/beszel_data/id_ed25519 - | tar -xO | ssh-keygen -y -f /dev/stdin >secrets/observability-agent-key; then add the system on its page: host observability-agent, port 45876",
    };

    public Service Logs => new(this)
    {
        Image = "amir20/dozzle:v11.3.0",
        Networks = [Edge.Web, LogsDocker],
        Listens = [8080],
        Environment = new()
        {
            ["DOZZLE_REMOTE_HOST"] = $"tcp://{LogsDockerProxy.Hostname}:2375",
            ["DOZZLE_NO_ANALYTICS"] = true,
        },
        Routes = [Edge.Route("logs", port: 8080) with { Title = "Logs", Audience = Audience.Administrator }],
        DependsOn = [LogsDockerProxy.Healthy],
        ReadOnly = true,
        Capabilities = Capabilities.None,
        Health = Health.Command("/dozzle", "healthcheck"),
        Limits = new(Cpus: 0.5, Memory: Host.Sized(64.MiB, 128.MiB, 128.MiB)),
        Reservation = new(Memory: 32.MiB),
    };

    public Service LogsDockerProxy => SocketProxy.Guard(new(this) { Image = "" }, LogsDocker, "observability-logs", DockerGroup, @"/_ping|/v1\..{2}/(containers/.*|events|info|version)");

    public Service Hub => new(this)
    {
        Image = "henrygd/beszel:0.21.0",
        Networks = [Edge.Web, MetricsDocker],
        Listens = [8090],
        Volumes = [Metrics.At("/beszel_data")],
        Environment = new() { ["APP_URL"] = $"https://metrics.{Host.Domain}" },
        Routes = [Edge.Route("metrics", port: 8090) with { Title = "Load of the machine", Audience = Audience.Administrator }],
        Capabilities = Capabilities.None,
        Health = Health.Command("/beszel", "health", "--url", "http://127.0.0.1:8090") with { StartPeriod = 10.Seconds },
        Limits = new(Cpus: 0.5, Memory: Host.Sized(64.MiB, 128.MiB, 128.MiB)),
        Reservation = new(Memory: 32.MiB),
        Backup = Backup.Stopped,
    };

    public Service Agent => new(this)
    {
        Image = "henrygd/beszel-agent:0.21.0",
        Networks = [MetricsDocker],
        Listens = [45876],
        Volumes = [Mount.Bind(Host.DataRoot, "/extra-filesystems/data", readOnly: true)],
        Secrets = [AgentKey],
        Environment = new()
        {
            ["LISTEN"] = 45876,
            ["KEY_FILE"] = AgentKey.Path,
            ["DOCKER_HOST"] = $"tcp://{MetricsDockerProxy.Hostname}:2375",
        },
        DependsOn = [MetricsDockerProxy.Healthy],
        ReadOnly = true,
        Capabilities = Capabilities.None,
        Health = Health.Command("/agent", "health"),
        Limits = new(Cpus: 0.25, Memory: 64.MiB),
    };

    public Service MetricsDockerProxy => SocketProxy.Guard(new(this) { Image = "" }, MetricsDocker, "observability-agent", DockerGroup, @"/_ping|/v1\..{1,2}/(version|info|containers/.*)");
}
