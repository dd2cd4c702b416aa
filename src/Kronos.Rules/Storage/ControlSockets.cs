namespace Kronos.Rules.Storage;

/// <summary>Sockets through which a program commands the machine, and the images that pass on a part of what they allow.</summary>
internal static class ControlSockets
{
    private static readonly HashSet<string> Sockets = new(StringComparer.Ordinal)
    {
        "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock", "/run/crio/crio.sock", "/run/systemd/private",
        // Folders that hold them.
        "/run", "/run/containerd", "/run/podman",
    };

    // By repository: they let through only the calls that are allowed.
    private static readonly HashSet<string> Proxies = new(StringComparer.Ordinal)
    {
        "wollomatic/socket-proxy", "tecnativa/docker-socket-proxy", "linuxserver/socket-proxy", "11notes/socket-proxy", "hectorm/cetusguard", "cetusguard",
    };

    /// <summary>Whether a path of the host is such a socket or the folder of one.</summary>
    public static bool Includes(string path)
        => Sockets.Contains(path.StartsWith("/var/run", StringComparison.Ordinal) ? path.Substring("/var".Length) : path);

    /// <summary>Whether the image of a service is a proxy for such a socket.</summary>
    public static bool IsProxy(Service service) => Proxies.Contains(service.Image.Repository);
}
