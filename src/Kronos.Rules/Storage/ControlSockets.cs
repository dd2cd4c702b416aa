namespace Kronos.Rules.Storage;

/// <summary>Sockets through which a program commands the machine.</summary>
internal static class ControlSockets
{
    private static readonly HashSet<string> Sockets = new(StringComparer.Ordinal)
    {
        "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock", "/run/crio/crio.sock", "/run/systemd/private",
        // Folders that hold them.
        "/run", "/run/containerd", "/run/podman",
    };

    /// <summary>Whether a path of the host is such a socket or the folder of one.</summary>
    public static bool Includes(string path)
        => Sockets.Contains(path.StartsWith("/var/run", StringComparison.Ordinal) ? path.Substring("/var".Length) : path);
}
