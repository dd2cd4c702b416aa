using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>Ports of the host that something keeps open, so that nothing else can.</summary>
/// <param name="Service">The service; null for the machine itself.</param>
/// <param name="Place">Where that is written.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="First">The first port.</param>
/// <param name="Last">The last port.</param>
/// <param name="Address">The address.</param>
/// <param name="How">How the service holds it, for messages: "publishes", "opens through host networking".</param>
internal sealed record PortClaim(Service? Service, Place Place, Protocol Protocol, int First, int Last, HostAddress Address, string How)
{
    private const int Highest = 65535;

    private static readonly ListPerStack<PortClaim> OfServices = new((_, stack) => stack.Services.SelectMany(Of));

    /// <summary>Everything that is open on a host, in the order in which it is written. What is no port at all is left out.</summary>
    public static IReadOnlyList<PortClaim> Of(HostInventory host)
    {
        var firewall = new Place(host.Host, nameof(Host.Firewall));
        var machine = Listening(null, firewall, Protocol.Tcp, host.Host.Firewall.LanTcp, "has open (Host.Firewall)")
            .Concat(Listening(null, firewall, Protocol.Udp, host.Host.Firewall.LanUdp, "has open (Host.Firewall)"));
        return [.. machine.Concat(OfServices.Of(host))];
    }

    /// <summary>Whether both cannot be open at the same time.</summary>
    public bool Clashes(PortClaim other)
        => Protocol == other.Protocol && First <= other.Last && other.First <= Last && Address.Overlaps(other.Address)
            && !(IsForDiscovery && other.IsForDiscovery)
            // What the firewall names may be the very container on the host's network.
            && (Service is null || other.Service is null ? IsPublished || other.IsPublished : true);

    /// <summary>Whether it takes in a port.</summary>
    public bool Holds(int port) => First <= port && port <= Last;

    /// <summary>The first port after these at which as many in a row are free; null when there is none.</summary>
    public int? NextFree(IReadOnlyList<PortClaim> claims)
    {
        var length = Last - First;
        for (var first = Last + 1; first + length <= Highest; first++)
        {
            var moved = this with { First = first, Last = first + length };
            if (!claims.Any(moved.Clashes))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>What to write to have it at another port.</summary>
    /// <param name="free">A port that is free.</param>
    public string Moved(int free)
    {
        if (!IsPublished)
        {
            return $"Let it listen on a port that is free, such as {free}, if it can, or give it a network of its own and publish its port on another.";
        }

        // A range is published under its own numbers.
        var port = Service!.Ports[Place.Index!.Value];
        return port.Count > 1
            ? $"Publish it on ports that are free, such as from {free} on, or on another address."
            : $"Publish it on a port that is free, such as Port.{Protocol}({port.Target}, published: {free}), or on another address.";
    }

    /// <summary><c>192.168.1.10:53/udp</c></summary>
    public override string ToString() => $"{Address}:{(First == Last ? $"{First}" : $"{First}-{Last}")}/{Protocol.ToString().ToLowerInvariant()}";

    private bool IsForDiscovery => !IsPublished && Protocol == Protocol.Udp && HostNetworking.IsForDiscovery(First);

    private bool IsPublished => Place.Member == nameof(Service.Ports);

    private static IEnumerable<PortClaim> Of(Service service)
    {
        // On the host's network Docker discards what is published; HostNetworkWithPorts says so.
        var published = service.Ports.Indexed()
            .Where(port => service.HostNetwork is null)
            .Where(port => port.Item.Published >= 1 && port.Item.Count >= 1 && (long)port.Item.Published + port.Item.Count - 1 <= Highest)
            .Select(port => new PortClaim(
                service,
                new Place(service, nameof(Service.Ports)).Item(port.Index),
                port.Item.Protocol,
                port.Item.Published,
                port.Item.Published + port.Item.Count - 1,
                HostAddress.Of(port.Item),
                "publishes"));
        var place = new Place(service, nameof(Service.HostNetwork));
        return published
            .Concat(Listening(service, place, Protocol.Tcp, service.HostNetwork?.Listens, "opens through host networking"))
            .Concat(Listening(service, place, Protocol.Udp, service.HostNetwork?.ListensUdp, "opens through host networking"));
    }

    private static IEnumerable<PortClaim> Listening(Service? service, Place place, Protocol protocol, IEnumerable<int>? ports, string how)
        => (ports ?? []).Where(port => port is >= 1 and <= Highest)
            .Select(port => new PortClaim(service, place, protocol, port, port, HostAddress.Every, how));
}
