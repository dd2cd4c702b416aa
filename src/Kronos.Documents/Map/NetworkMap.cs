using Kronos.Inventory;

namespace Kronos.Documents.Map;

/// <summary>Who is on which network, as Docker will see it.</summary>
internal static class NetworkMap
{
    public static IEnumerable<(string Name, bool Internal, IReadOnlyList<string> Services)> Of(HostInventory host)
        => host.Segments.Select(segment => (segment.Name, false, OnSegment(segment, host)))
            .Concat(host.Networks.Where(network => network.Proxy is null).Select(network => (network.Name, network.Internal, On(network, host))))
            .Where(network => network.Item3.Count > 0);

    private static IReadOnlyList<string> OnSegment(WebSegment segment, HostInventory host)
        => [segment.Proxy.Proxy.Name, .. Names(host.MembersOf(segment.Proxy.Web).Where(service => service.Owner.Equals(segment.Stack) && !service.Equals(segment.Proxy.Proxy)))];

    private static IReadOnlyList<string> On(Network network, HostInventory host) => [.. Names(host.MembersOf(network))];

    private static IEnumerable<string> Names(IEnumerable<Service> services) => services.Select(service => service.Name);
}
