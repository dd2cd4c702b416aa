using Kronos.Inventory;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The containers in which Traefik runs: those of the proxies or, in a compose file that has no records, the services that run its image.</summary>
internal static class TraefikContainers
{
    /// <summary>Those of a host.</summary>
    public static IReadOnlyList<Service> Of(HostInventory host)
        => host.Proxies.Any() ? [.. host.Proxies.Select(proxy => proxy.Proxy)] : [.. host.Services.Where(service => IsTraefik(service.Image))];

    /// <summary>The version that reads the labels of a host; the newest where it is not known, or where there are several.</summary>
    public static TraefikVersion VersionOf(HostInventory host) => Of(host) is [var only] ? TraefikVersion.Of(only.Image) : TraefikVersion.Newest;

    /// <summary>Whether Traefik 3 reads the labels, which speaks another language than Traefik 2 did.</summary>
    public static bool IsCurrent(HostInventory host) => host.Proxies.Any() || VersionOf(host).Major >= 3;

    private static bool IsTraefik(Image image) => image.Repository is "library/traefik" or "traefik" || image.Repository.EndsWith("/traefik", StringComparison.Ordinal);
}
