using Kronos.Inventory;

namespace Kronos.Documents.Map;

/// <summary>A network and who is on it.</summary>
/// <param name="Name">Its name in the output.</param>
/// <param name="Internal">Whether nothing on it reaches the outside.</param>
/// <param name="Services">The names of the services.</param>
internal sealed record ConnectedNetwork(string Name, bool Internal, IReadOnlyList<string> Services);

/// <summary>Who is on which network, as Docker will see it.</summary>
internal static class NetworkMap
{
    // Who of a stack is on the networks that it owns; what other stacks are on as well is looked up each time.
    private static readonly PerStack<Dictionary<Network, ConnectedNetwork>> Own
        = new((host, stack) => stack.Networks.Where(network => network.Proxy is null && !host.IsShared(network)).ToDictionary(network => network, network => On(network, host)));

    private static readonly PerStack<Dictionary<Network, string[]>> OnProxies = new((_, stack) =>
        (from service in stack.Services
         let carrier = service.NetworkOf ?? service
        where carrier.Owner.Equals(service.Owner)
        from network in carrier.Networks.Select(attachment => attachment.Network).Distinct()
         where network.Proxy is { } proxy && !service.Equals(proxy.Proxy)
         group service.Name by network).ToDictionary(same => same.Key, same => same.ToArray()));

    public static IEnumerable<ConnectedNetwork> Of(HostInventory host)
        => host.Segments.Select(segment => OnSegment(segment, host)).Concat(host.Stacks.SelectMany(stack => Of(host, stack))).Where(network => network.Services.Count > 0);

    private static IEnumerable<ConnectedNetwork> Of(HostInventory host, StackInventory stack)
    {
        var own = Own.Of(host, stack);
        return stack.Networks.Where(network => network.Proxy is null)
            .Select(network => !host.IsShared(network) && own.TryGetValue(network, out var known) ? known : On(network, host));
    }

    private static ConnectedNetwork OnSegment(WebSegment segment, HostInventory host)
        => new(segment.Name, false, [segment.Proxy.Proxy.Name, .. host.Find(segment.Stack) is { } stack && OnProxies.Of(host, stack).TryGetValue(segment.Proxy.Web, out var names) ? names : []]);

    private static ConnectedNetwork On(Network network, HostInventory host) => new(network.Name, network.Internal, [.. host.MembersOf(network).Select(service => service.Name)]);
}
