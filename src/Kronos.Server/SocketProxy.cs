namespace Kronos.Server;

/// <summary>A guard in front of the Docker socket: it lets through only what its client needs. One a client. https://github.com/wollomatic/socket-proxy</summary>
public static class SocketProxy
{
    private const string Image = "wollomatic/socket-proxy:1.13.1";

    /// <summary>Fills in the service that guards the socket.</summary>
    /// <param name="service">The service, with nothing but its owner.</param>
    /// <param name="network">The internal network it shares with its client.</param>
    /// <param name="client">The name of the client's container, the only one that is answered.</param>
    /// <param name="group">The numeric group of the socket.</param>
    /// <param name="get">The paths that may be read, as a Go regular expression.</param>
    public static Service Guard(Service service, Network network, string client, Setting group, string get) => service with
    {
        Image = Image,
        Command =
        [
            "-loglevel=info",
            "-listenip=0.0.0.0",
            "-allowfrom=" + client,
            "-allowGET=" + get,
            "-allowHEAD=/_ping",
            "-allowhealthcheck",
            "-watchdoginterval=600",
            "-stoponwatchdog",
        ],
        User = "65534",
        Groups = [group],
        Networks = [network],
        Listens = [2375],
        Volumes = [Mount.Bind("/var/run/docker.sock", readOnly: true)],
        ReadOnly = true,
        Capabilities = Capabilities.None,
        Health = Health.Command("./healthcheck"),
        Limits = new(Cpus: 0.25, Memory: 64.MiB, Pids: 64),
    };
}
