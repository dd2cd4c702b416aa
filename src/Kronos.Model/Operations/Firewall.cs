namespace Kronos;

/// <summary>What the firewall lets in besides the published ports, which it knows by itself.</summary>
public sealed record Firewall
{
    /// <summary>TCP ports of the machine itself that the local network may reach. Default: 22, SSH.</summary>
    public Sequence<int> LanTcp { get; init; } = [22];

    /// <summary>UDP ports of the machine itself that the local network may reach. Default: none.</summary>
    public Sequence<int> LanUdp { get; init; } = [];
}
