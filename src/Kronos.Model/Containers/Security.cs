namespace Kronos;

/// <summary>Linux capabilities of a container.</summary>
public sealed record Capabilities
{
    /// <summary>None at all, then only what is added.</summary>
    public static Capabilities None { get; } = new() { Drop = ["ALL"] };

    /// <summary>What is taken away (<c>cap_drop</c>), without <c>CAP_</c>; <c>ALL</c> for everything.</summary>
    public Sequence<string> Drop { get; init; } = [];

    /// <summary>What is given (<c>cap_add</c>), without <c>CAP_</c>.</summary>
    public Sequence<string> Add { get; init; } = [];
}

/// <summary>All of the host's rights.</summary>
/// <param name="Reason">Why nothing less will do.</param>
public sealed record Privileged(string Reason);

/// <summary>Host networking.</summary>
/// <param name="Reason">Why isolation is given up.</param>
/// <param name="Listens">The TCP ports that the container opens on the host.</param>
/// <param name="ListensUdp">The UDP ports that the container opens on the host.</param>
public sealed record HostNetworking(string Reason, Sequence<int>? Listens = null, Sequence<int>? ListensUdp = null)
{
    // SSDP, WS-Discovery, mDNS: what is sent there goes to a group, and every program that listens opens the port with SO_REUSEADDR.
    private static readonly int[] Discovery = [1900, 3702, 5353];

    /// <summary>Whether programs listen on a UDP port side by side, because devices find each other there: 1900, 3702 and 5353.</summary>
    /// <param name="port">The port.</param>
    public static bool IsForDiscovery(int port) => Discovery.Contains(port);
}

/// <summary>A device of the host.</summary>
/// <param name="Path">Its path on the host; a <see cref="Setting"/> when it belongs to the place, as that of a USB stick does.</param>
/// <param name="Target">Its path in the container. Null: the same.</param>
/// <param name="Permissions">What is allowed: <c>r</c>ead, <c>w</c>rite, <c>m</c>knod. Default: <c>rw</c>.</param>
public sealed record Device(Text Path, string? Target = null, string Permissions = "rw")
{
    /// <summary>A device under the same path, for reading and writing.</summary>
    /// <param name="path">The path.</param>
    // Not new(path): that would be a copy of the device that this very conversion makes.
    public static implicit operator Device(string path) => new((Text)path);

    /// <summary>A device that belongs to the place, under the same path, for reading and writing.</summary>
    /// <param name="path">The path.</param>
    public static implicit operator Device(Setting path) => new((Text)path);
}
