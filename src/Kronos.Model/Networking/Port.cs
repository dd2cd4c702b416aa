namespace Kronos;

/// <summary>A port, or a range of ports, of a container that the host publishes. Written <c>Port.Tcp(25).On(Host.Address)</c>.</summary>
public sealed record Port
{
    private Port() { }

    /// <summary>The protocol.</summary>
    public Protocol Protocol { get; private init; }

    /// <summary>The first port in the container.</summary>
    public int Target { get; private init; }

    /// <summary>The first port on the host.</summary>
    public int Published { get; private init; }

    /// <summary>How many ports in a row. Default: 1.</summary>
    public int Count { get; private init; } = 1;

    /// <summary>The address of the host. Null: every one, of IPv4 and IPv6.</summary>
    public Text? Address { get; private init; }

    /// <summary>Why it is published on every interface; null when nobody said so.</summary>
    public string? EverywhereReason { get; private init; }

    /// <summary>Who may come in from outside the local network, for the firewall. Default: nobody.</summary>
    public Source From { get; private init; }

    /// <summary>A TCP port.</summary>
    /// <param name="target">The port in the container, 1 to 65535.</param>
    /// <param name="published">The port on the host. Default: the same.</param>
    public static Port Tcp(int target, int? published = null) => new() { Protocol = Protocol.Tcp, Target = target, Published = published ?? target };

    /// <summary>A UDP port.</summary>
    /// <param name="target">The port in the container, 1 to 65535.</param>
    /// <param name="published">The port on the host. Default: the same.</param>
    public static Port Udp(int target, int? published = null) => new() { Protocol = Protocol.Udp, Target = target, Published = published ?? target };

    /// <summary>TCP ports in a row, the same ones on the host.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last.</param>
    public static Port TcpRange(int first, int last) => Tcp(first) with { Count = last - first + 1 };

    /// <summary>UDP ports in a row, the same ones on the host.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last.</param>
    public static Port UdpRange(int first, int last) => Udp(first) with { Count = last - first + 1 };

    /// <summary>Publishes it on one address of the host only.</summary>
    /// <param name="address">The address: <see cref="Host.Address"/>, <c>127.0.0.1</c>, …</param>
    public Port On(Text address) => this with { Address = address, EverywhereReason = null };

    /// <summary>Publishes it on every interface of the host, IPv4 and IPv6.</summary>
    /// <param name="reason">Why.</param>
    public Port OnEveryInterface(string reason) => this with { Address = null, EverywhereReason = reason };

    /// <summary>Lets others than the local network come in through the firewall.</summary>
    /// <param name="source">Who.</param>
    public Port OpenTo(Source source) => this with { From = source };

    /// <summary><c>192.168.1.10:53/udp</c></summary>
    public override string ToString()
    {
        var range = Count > 1 ? $"{Published}-{Published + Count - 1}" : $"{Published}";
        var address = Address is null ? "*" : Address.Known;
        return $"{address}:{range}/{Protocol.ToString().ToLowerInvariant()}";
    }
}

/// <summary>The transport protocol of a port.</summary>
public enum Protocol
{
    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,
}

/// <summary>Who may come in through the firewall.</summary>
public enum Source
{
    /// <summary>The local network only.</summary>
    Lan,

    /// <summary>The local network, and the internet through Cloudflare's addresses only.</summary>
    Cloudflare,

    /// <summary>Everybody.</summary>
    Internet,
}
