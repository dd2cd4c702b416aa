namespace Kronos.Rules.Ports;

/// <summary>An address of the host on which a port is open: one, every one of a family, or every one.</summary>
internal readonly record struct HostAddress
{
    private const string Everywhere = "*";
    private const string EveryIpv4 = "0.0.0.0";
    private const string EveryIpv6 = "::";

    private readonly string text;

    private HostAddress(string text) => this.text = text;

    /// <summary>Every address, of IPv4 and IPv6.</summary>
    public static HostAddress Every { get; } = new(Everywhere);

    /// <summary>Whether it takes in every address of IPv4.</summary>
    public bool IsEveryIpv4 => text is Everywhere or EveryIpv4;

    /// <summary>Whether it stands for many addresses.</summary>
    public bool IsWildcard => IsEveryIpv4 || text == EveryIpv6;

    /// <summary>Whether only the machine itself can reach it.</summary>
    public bool IsLoopback => text == "::1" || text.StartsWith("127.", StringComparison.Ordinal);

    /// <summary>The address that a port is published on.</summary>
    public static HostAddress Of(Port port)
        => port.Address is null ? Every : new(port.Address.Known.Trim().TrimStart('[').TrimEnd(']').ToLowerInvariant());

    /// <summary>Whether a port that is open on one cannot be opened on the other.</summary>
    public bool Overlaps(HostAddress other) => Covers(other) || other.Covers(this);

    /// <inheritdoc/>
    public override string ToString() => text;

    private bool Covers(HostAddress other) => text switch
    {
        Everywhere => true,
        EveryIpv4 => other.text.IndexOf(':') < 0,
        EveryIpv6 => other.text == Everywhere || other.text.IndexOf(':') >= 0,
        _ => text == other.text,
    };
}
