using System.Runtime.CompilerServices;

namespace Kronos;

/// <summary>A container of a stack: one entry under <c>services:</c> of its compose file.</summary>
/// <remarks>Every property that is not set leaves its key out, so that Docker's own default holds, except where a default is named.</remarks>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">The C# name of the member that holds it; filled in by the C# compiler.</param>
public sealed record Service(Stack Owner, [CallerMemberName] string Member = "") : Owned(Owner, Member)
{
    /// <summary>The image, with a tag or a digest that does not move.</summary>
    public required Image Image { get; init; }

    /// <summary>Replaces the image's command (<c>command</c>); one item an argument, no shell.</summary>
    public Sequence<Text>? Command { get; init; }

    /// <summary>Replaces the image's entry point (<c>entrypoint</c>); one item an argument, no shell.</summary>
    public Sequence<Text>? Entrypoint { get; init; }

    /// <summary>Environment variables (<c>environment</c>). Secrets do not belong here: use <see cref="Secrets"/>.</summary>
    public Variables Environment { get; init; } = new();

    /// <summary>The networks it is on (<c>networks</c>).</summary>
    public Sequence<Attachment> Networks { get; init; } = [];

    /// <summary>Host networking (<c>network_mode: host</c>): the container shares the host's addresses and ports. Goes with neither networks nor published ports.</summary>
    public HostNetworking? HostNetwork { get; init; }

    /// <summary>The service whose network it has instead of one of its own (<c>network_mode: service:…</c>), as what goes out through a VPN does. The two have one address: the other one is
    /// on the networks and publishes the ports of both, and others reach this one by that one's name. It is started again when the other one is made anew.</summary>
    public Service? NetworkOf { get; init; }

    /// <summary>The ports that the host publishes (<c>ports</c>).</summary>
    public Sequence<Port> Ports { get; init; } = [];

    /// <summary>The TCP ports that the container listens on (<c>expose</c>); routes must lead to one of these when any is given.</summary>
    public Sequence<int> Listens { get; init; } = [];

    /// <summary>Volumes, folders of the host and memory file systems (<c>volumes</c>).</summary>
    public Sequence<Mount> Volumes { get; init; } = [];

    /// <summary>Secrets, each a file under <c>/run/secrets</c> (<c>secrets</c>).</summary>
    public Sequence<Secret> Secrets { get; init; } = [];

    /// <summary>Secrets that it keeps in its own data, and how each is changed there.</summary>
    public Sequence<Rotation> Rotations { get; init; } = [];

    /// <summary>Certificates of the proxy that it gets as files, because it speaks TLS itself.</summary>
    public Sequence<Certificate> Certificates { get; init; } = [];

    /// <summary>Configuration files that Kronos writes and the container reads (<c>configs</c>).</summary>
    public Sequence<ConfigMount> Configs { get; init; } = [];

    /// <summary>The web addresses under which the proxy offers it.</summary>
    public Sequence<Route> Routes { get; init; } = [];

    /// <summary>TCP connections that the proxy passes on to it.</summary>
    public Sequence<TcpRoute> TcpRoutes { get; init; } = [];

    /// <summary>UDP packets that the proxy passes on to it.</summary>
    public Sequence<UdpRoute> UdpRoutes { get; init; } = [];

    /// <summary>Whether its routes stay while it does not run, and answer 503 instead of 404 (<c>traefik.docker.allowNonRunning</c>, since v3.6.0). Default: no.</summary>
    public bool? RoutedWhileStopped { get; init; }

    /// <summary>What must run before it starts (<c>depends_on</c>).</summary>
    public Sequence<Dependency> DependsOn { get; init; } = [];

    /// <summary>How its health is known (<c>healthcheck</c>).</summary>
    public Health? Health { get; init; }

    /// <summary>The most it may use (<c>deploy.resources.limits</c>).</summary>
    public Limits? Limits { get; init; }

    /// <summary>What is kept for it (<c>deploy.resources.reservations</c>).</summary>
    public Reservation? Reservation { get; init; }

    /// <summary>What happens when it ends (<c>restart</c>). Default: <see cref="Host.Restart"/>.</summary>
    public RestartPolicy? Restart { get; init; }

    /// <summary>How its output is kept (<c>logging</c>). Default: <see cref="Host.Logging"/>.</summary>
    public Logging? Logging { get; init; }

    /// <summary>The user, <c>uid</c> or <c>uid:gid</c> (<c>user</c>). Default: the image's own.</summary>
    public string? User { get; init; }

    /// <summary>Further groups of the user, by name or number (<c>group_add</c>).</summary>
    public Sequence<Text> Groups { get; init; } = [];

    /// <summary>Linux capabilities (<c>cap_add</c>, <c>cap_drop</c>). Default: Docker's own set.</summary>
    public Capabilities? Capabilities { get; init; }

    /// <summary>Whether its processes can gain privileges, through setuid files for example. Default: no (<c>security_opt: no-new-privileges:true</c>).</summary>
    public bool MayGainPrivileges { get; init; }

    /// <summary>Whether the container's own file system is read-only (<c>read_only</c>). Default: no.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>All of the host's rights (<c>privileged</c>), with the reason why nothing less will do.</summary>
    public Privileged? Privileged { get; init; }

    /// <summary>Devices of the host (<c>devices</c>).</summary>
    public Sequence<Device> Devices { get; init; } = [];

    /// <summary>Further security options (<c>security_opt</c>), such as <c>apparmor=unconfined</c>.</summary>
    public Sequence<string> SecurityOptions { get; init; } = [];

    /// <summary>Kernel parameters of the container's own namespaces (<c>sysctls</c>).</summary>
    public Variables Sysctls { get; init; } = new();

    /// <summary>The host name that the container sees (<c>hostname</c>). Default: the container's id.</summary>
    public Text? ContainerHostname { get; init; }

    /// <summary>Names the container resolves by itself, <c>name=address</c> (<c>extra_hosts</c>).</summary>
    public Sequence<Text> ExtraHosts { get; init; } = [];

    /// <summary>The DNS servers the container asks (<c>dns</c>). Default: Docker's.</summary>
    public Sequence<Text> Dns { get; init; } = [];

    /// <summary>The size of <c>/dev/shm</c> (<c>shm_size</c>). Default: 64 MiB.</summary>
    public ByteSize? SharedMemory { get; init; }

    /// <summary>How long it may take to stop before it is killed (<c>stop_grace_period</c>). Default: 10 seconds.</summary>
    public TimeSpan? StopGracePeriod { get; init; }

    /// <summary>Whether a small init process reaps zombies (<c>init</c>). Default: no.</summary>
    public bool Init { get; init; }

    /// <summary>Further labels (<c>labels</c>). What the typed model says needs none; a label that contradicts it is an error.</summary>
    public Variables Labels { get; init; } = new();

    /// <summary>How the data it writes is saved.</summary>
    public Backup? Backup { get; init; }

    /// <summary>How new versions are found and applied. Default: they are reported, a person decides.</summary>
    public Updates Updates { get; init; } = Updates.Report;

    /// <summary>Compose keys that the model does not know, merged last.</summary>
    public Extra Extra { get; init; } = new();

    /// <summary>The name under which containers on a common network reach it; use it instead of writing the name.</summary>
    public Text Hostname => NetworkOf is { } other ? other.Hostname : Text.Hostname(this);

    /// <summary>Whether it is on networks of its own: neither on the host's nor on that of another container.</summary>
    public bool HasOwnNetworks => HostNetwork is null && NetworkOf is null && !Extra.ContainsKey("network_mode");

    /// <summary>It must be started (<c>condition: service_started</c>).</summary>
    public Dependency Started => new(this, DependencyCondition.Started);

    /// <summary>It must be healthy (<c>condition: service_healthy</c>); it needs a health check.</summary>
    public Dependency Healthy => new(this, DependencyCondition.Healthy);

    /// <summary>It must have ended without an error (<c>condition: service_completed_successfully</c>).</summary>
    public Dependency Completed => new(this, DependencyCondition.Completed);

    /// <inheritdoc/>
    public bool Equals(Service? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
