using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Traefik;

/// <summary>What Kronos writes for a proxy, and what the proxy's container needs so that it can read it.</summary>
/// <param name="Proxy">The proxy's container.</param>
/// <param name="Documents">The files.</param>
/// <param name="Settings">The deploy-time values that the files name; they must be in the container's environment.</param>
internal sealed record ProxyFiles(Service Proxy, IReadOnlyList<Document> Documents, IReadOnlyList<Setting> Settings)
{
    private const string Static = "traefik/traefik.yaml";
    private const string Dynamic = "traefik/dynamic";

    /// <summary>Where the container finds the dynamic files.</summary>
    public const string DynamicFolder = "/etc/traefik/dynamic";

    /// <summary>What is mounted: the path in the stack's folder and the one in the container.</summary>
    public IEnumerable<(string Source, string Target)> Mounts
        => Documents.Count == 1 ? [(Static, "/etc/traefik/traefik.yaml")] : [(Static, "/etc/traefik/traefik.yaml"), (Dynamic, DynamicFolder)];

    /// <summary>Lowers the configuration of a proxy.</summary>
    public static ProxyFiles Of(ReverseProxy proxy, HostInventory host, GoTemplateText texts)
    {
        var header = Provenance.Of(host.Stacks.First(stack => stack.Stack.Equals(proxy)));
        var files = DynamicFiles.Lower(proxy, host, texts).Select(file => Document($"{Dynamic}/{file.Name}", file.Content)).ToList();
        var configuration = new StaticFile(proxy).Lower(watched: files.Count > 0);
        return new(proxy.Proxy, [Document(Static, configuration), .. files], texts.Settings);

        Document Document(string path, Node content) => new($"{proxy.Name}/{path}", "yaml", content) { Header = header };
    }
}
