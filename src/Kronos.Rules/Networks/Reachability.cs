using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>Whether one container can reach another by name.</summary>
internal static class Reachability
{
    /// <summary>Why the name of a service does not resolve in the container of another; null when it does, or when it cannot be known.</summary>
    /// <param name="from">The service that asks.</param>
    /// <param name="to">The service it names.</param>
    public static string? Problem(Service from, Service to)
    {
        // They have one address, and one set of names.
        from = from.NetworkOf ?? from;
        to = to.NetworkOf ?? to;
        if (from.Equals(to) || BringsItsOwn(from) || BringsItsOwn(to))
        {
            return null;
        }

        if (to.HostNetwork is not null)
        {
            return from.HostNetwork is not null
                ? $"both are on the host's network, where services have no names. Write \"127.0.0.1\""
                : $"'{to.Name}' is on the host's network, where it has no name. Write \"host.docker.internal\" and give '{from.Name}' "
                    + "ExtraHosts = [\"host.docker.internal=host-gateway\"]";
        }

        if (from.HostNetwork is not null)
        {
            return $"'{from.Name}' is on the host's network, where names of services do not resolve. Publish the port of '{to.Name}' with .On(\"127.0.0.1\") "
                + "and write \"127.0.0.1\"";
        }

        // Two services without any network meet on the compose project's default one.
        var share = from.Networks.Count + to.Networks.Count == 0 || Names(from).Intersect(Names(to)).Any() || IsProxyOf(from, to) || IsProxyOf(to, from);
        return share ? null : $"they share no network: '{from.Name}' is on {Listed(from)}, '{to.Name}' on {Listed(to)}. {Mend(from, to)}";
    }

    private static bool BringsItsOwn(Service service) => service.Extra.ContainsKey("network_mode");

    private static IEnumerable<string> Names(Service service)
        => service.Networks.Select(attachment => WebSegment.NameOf(attachment.Network, service.Owner));

    // The proxy is on every segment of its network.
    private static bool IsProxyOf(Service proxy, Service service)
        => service.Networks.Any(attachment => attachment.Network.Proxy is { } owner && owner.Proxy.Equals(proxy));

    private static string Listed(Service service) => service.Networks.Count == 0 ? "none" : string.Join(", ", Names(service));

    private static string Mend(Service from, Service to)
        => to.Networks.Select(attachment => attachment.Network).Where(network => network.Proxy is null).OrderByDescending(network => network.Internal).FirstOrDefault() is { } network
            ? $"Put '{from.Name}' on '{network.Name}' as well"
            : "Give both a network of their own";
}
