using Kronos.Inventory;

namespace Kronos.Documents.Firewall;

/// <summary>
/// The host's firewall: one nftables table of its own beside Docker's, whichever of its two firewall backends is at work. It only ever refuses: what it lets pass, Docker still judges.
/// Template <c>nft</c>.
/// </summary>
internal static class FirewallLowering
{
    public static Document Lower(HostInventory host)
    {
        var open = OpenPorts.Of(host);
        var content = new Mapping
        {
            ["table"] = host.Host.Name,
            ["lan"] = host.Host.Lan.Value,
            ["host_ports"] = new Listing(OwnPorts(host).Select(group => Group(group.Protocol, group.Ports))),
            ["container_ports"] = new Listing(Groups(open.Where(port => port.Mode == OpenMode.HostNetwork))),
            ["discovery_ports"] = new Listing(DiscoveryPorts(open)),
            ["lan_ports"] = new Listing(Groups(open)),
            ["cloudflare_ports"] = new Listing(Groups(open.Where(port => port.From == Source.Cloudflare))),
            ["internet_ports"] = new Listing(Groups(open.Where(port => port.From == Source.Internet))),
            ["cloudflare"] = new Listing(Cloudflare.IPv4.Select(range => (Node)range)),
        };
        return new($"firewall/{host.Host.Name}.nft", "nft", content)
        {
            Header = Provenance.Of(host, "The local network and the published ports are those of the records: change them there, not only in .env."),
        };
    }

    private static IEnumerable<(string Protocol, IEnumerable<OpenPort> Ports)> OwnPorts(HostInventory host)
        => new[] { ("tcp", host.Host.Firewall.LanTcp), ("udp", host.Host.Firewall.LanUdp) }
            .Where(own => own.Item2.Count > 0)
            .Select(own => (own.Item1, own.Item2.OrderBy(port => port).Select(port => new OpenPort(own.Item1, port, 1, Source.Lan, OpenMode.HostNetwork, ""))));

    // What listens where devices find each other also searches, from a port that nobody knows before; the answers come from where the devices listen.
    private static IEnumerable<Node> DiscoveryPorts(IEnumerable<OpenPort> open)
        => open.Where(port => port is { Mode: OpenMode.HostNetwork, Protocol: "udp" } && HostNetworking.IsForDiscovery(port.First)).Select(port => port.First).Distinct().OrderBy(port => port).Select(port => (Node)port);

    private static IEnumerable<Node> Groups(IEnumerable<OpenPort> ports)
        => ports.GroupBy(port => port.Protocol).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Group(group.Key, group));

    private static Node Group(string protocol, IEnumerable<OpenPort> ports) => new Mapping
    {
        ["protocol"] = protocol,
        ["ports"] = new Listing(ports.OrderBy(port => port.First).GroupBy(port => port.Range).Select(same => (Node)new Mapping
        {
            ["range"] = same.Key,
            ["service"] = string.Join(", ", same.Select(port => port.Service).Where(name => name.Length > 0).Distinct()),
        })),
    };
}
