using System.Runtime.CompilerServices;

namespace Kronos;

/// <summary>A Docker network of a stack (Compose <c>networks</c>). Services that share none cannot reach each other.</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">The C# name of the member that holds it; filled in by the C# compiler.</param>
public sealed record Network(Stack Owner, [CallerMemberName] string Member = "") : Owned(Owner, Member)
{
    /// <summary>Whether it is cut off from the outside (<c>internal</c>): no way to the internet, no published port. Default: no.</summary>
    public bool Internal { get; init; }

    /// <summary>Its IPv4 addresses in CIDR notation (<c>ipam.config.subnet</c>). Default: Docker picks some.</summary>
    public string? Subnet { get; init; }

    /// <summary>The address of its gateway. Default: the first of the subnet.</summary>
    public string? Gateway { get; init; }

    /// <summary>The driver. Default: <c>bridge</c>.</summary>
    public string Driver { get; init; } = "bridge";

    /// <summary>Options of the driver (<c>driver_opts</c>).</summary>
    public Variables Options { get; init; } = new();

    /// <summary>The name that Docker knows it by: the compose project's, an underscore and its own.</summary>
    public string DockerName => WrittenDockerName ?? Owner.Host.Name + "_" + Name;

    /// <summary>The name that a compose file gives it in Docker.</summary>
    internal string? WrittenDockerName { get; init; }

    /// <summary>The proxy whose <see cref="ReverseProxy.Web"/> it is; null for every other network.</summary>
    public ReverseProxy? Proxy => Owner is ReverseProxy proxy && Equals(proxy.Web) ? proxy : null;

    /// <summary>Joins a service to it with a fixed address or further names.</summary>
    /// <param name="address">A fixed IPv4 address in its subnet (<c>ipv4_address</c>).</param>
    /// <param name="aliases">Further names on this network (<c>aliases</c>).</param>
    public Attachment With(string? address = null, Sequence<Text>? aliases = null) => new(this) { Address = address, Aliases = aliases ?? [] };

    /// <inheritdoc/>
    public bool Equals(Network? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>A service on a network. A <see cref="Kronos.Network"/> becomes one.</summary>
/// <param name="Network">The network.</param>
public sealed record Attachment(Network Network)
{
    /// <summary>A fixed IPv4 address (<c>ipv4_address</c>). Default: Docker picks one.</summary>
    public string? Address { get; init; }

    /// <summary>Further names on this network (<c>aliases</c>).</summary>
    public Sequence<Text> Aliases { get; init; } = [];

    /// <summary>A service on a network, with an address that Docker picks.</summary>
    /// <param name="network">The network.</param>
    public static implicit operator Attachment(Network network) => new(network);
}
