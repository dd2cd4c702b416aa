using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Traefik;

/// <summary>What Kronos writes for a proxy, and what the proxy's container needs so that it can read it.</summary>
/// <param name="Proxy">The proxy's container.</param>
/// <param name="Documents">The files.</param>
/// <param name="Settings">The deploy-time values that the files name; they must be in the container's environment.</param>
/// <param name="ReachesHost">Whether it offers something that is on the host's network.</param>
internal sealed record ProxyFiles(Service Proxy, IReadOnlyList<Document> Documents, IReadOnlyList<Setting> Settings, bool ReachesHost)
{
    // The name that Traefik's Docker provider looks up for a container on the host's network; without it, it asks itself.
    private const string Gateway = "host.docker.internal";

    private const string Static = "traefik/traefik.yaml";
    private const string Dynamic = "traefik/dynamic";

    /// <summary>Where the container finds the dynamic files.</summary>
    public const string DynamicFolder = "/etc/traefik/dynamic";

    private static readonly ListPerStack<ReverseProxy> OnHostNetwork = new((_, stack) => stack.Services.Where(service => service.HostNetwork is not null).SelectMany(ProxiesOf).Distinct());

    /// <summary>What is mounted: the path in the stack's folder and the one in the container.</summary>
    public IEnumerable<(string Source, string Target)> Mounts
        => Documents.Count == 1 ? [(Static, "/etc/traefik/traefik.yaml")] : [(Static, "/etc/traefik/traefik.yaml"), (Dynamic, DynamicFolder)];

    /// <summary>The names that the container resolves by itself: its own, and the host's when it needs it.</summary>
    public IEnumerable<Text> ExtraHosts
        => ReachesHost && !Proxy.ExtraHosts.Any(entry => entry.Known.StartsWith(Gateway, StringComparison.Ordinal)) ? [.. Proxy.ExtraHosts, Gateway + "=host-gateway"] : Proxy.ExtraHosts;

    /// <summary>Lowers the configuration of a proxy.</summary>
    public static ProxyFiles Of(ReverseProxy proxy, HostInventory host, GoTemplateText texts)
    {
        var header = Provenance.Of(host.Stacks.First(stack => stack.Stack.Equals(proxy)));
        var files = DynamicFiles.Lower(proxy, host, texts).Select(file => Document($"{Dynamic}/{file.Name}", file.Content)).ToList();
        var configuration = new StaticFile(proxy).Lower(watched: files.Count > 0);
        return new(proxy.Proxy, [Document(Static, configuration), .. files], texts.Settings, MustReachHost(proxy, host));

        Document Document(string path, Node content) => new($"{proxy.Name}/{path}", "yaml", content) { Header = header };
    }

    // On the host's network itself, or on that of another container, it may not have names of its own.
    private static bool MustReachHost(ReverseProxy proxy, HostInventory host)
        => proxy.Proxy.HasOwnNetworks && OnHostNetwork.Of(host).Any(proxy.Equals);

    private static IEnumerable<ReverseProxy> ProxiesOf(Service service)
        => service.Routes.Select(route => route.Proxy).Concat(service.TcpRoutes.Select(route => route.Proxy)).Concat(service.UdpRoutes.Select(route => route.Proxy));
}
