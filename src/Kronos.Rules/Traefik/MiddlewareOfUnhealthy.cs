using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router does not fall with the health of a container that only declares its middleware.</summary>
public sealed class MiddlewareOfUnhealthy : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3080",
        "A middleware does not depend on another container's health",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3080.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        if (LooksAtUnhealthy(host))
        {
            return [];
        }

        var declared = Declared(host).ToLookup(item => (item.Protocol, item.Node.Name));
        return from item in AllRouters.Of(host)
               let router = item.Router
               from use in router.Middlewares
               let name = NameAtDocker(use.Name)
               where name is not null
               // Of several copies one is enough.
               let only = declared[(router.Kind.ToString().ToLowerInvariant(), name)].ToList()
               where only.Count == 1
               let container = only[0].Container
               where !container.Service.Equals(router.Container) && HasCheck(host, container.Service) && !TraefikContainers.Of(host).Contains(container.Service) && !Asks(only[0].Node, container.Service)
               let segment = only[0].Node.Uses[0]
               select Find(
                   use.Place,
                   $"The router {router.Title} uses the middleware '{name}', which '{container.Service.Name}' declares. Traefik passes over a container that is not healthy: while '{container.Service.Name}' "
                   + $"starts, or fails its health check, the middleware is gone and the router with it, and its address answers 404. Move the labels of '{name}' to '{router.Container.Name}' or to Traefik's container.",
                   container.InKey(segment.Label.Key, segment.Start, segment.Length));
    }

    private static IEnumerable<(string Protocol, ContainerLabels Container, LabelNode Node)> Declared(HostInventory host)
        => from container in ContainerLabels.Of(host)
           where !container.Decoding.IsDropped && LabelRouters.IsOn(container)
           from protocol in new[] { "http", "tcp" }
           from node in container.Decoding.Dynamic.Find(protocol)?.Find("middlewares")?.Children ?? []
           select (protocol, container, node);

    // Who reads a compose file does not know whether an image has a check.
    private static bool HasCheck(HostInventory host, Service service) => service.Health?.Source == HealthSource.Command || (service.Health?.Source == HealthSource.Image && host.Proxies.Any());

    // A login page that is down lets nobody in, wherever the middleware is declared.
    private static bool Asks(LabelNode node, Service service)
        => node.Find("forwardauth")?.Find("address")?.Value is { } address && address.IndexOf("//" + service.Name, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool LooksAtUnhealthy(HostInventory host)
        => host.Proxies.Any(proxy => proxy.Configuration.Docker?.AllowEmptyServices == true)
            || TraefikContainers.Of(host).SelectMany(traefik => traefik.Command ?? []).Select(word => word.Known.TrimStart('-').ToLowerInvariant())
                .Any(word => word is "providers.docker.allowemptyservices" or "providers.docker.allowemptyservices=true");

    private static string? NameAtDocker(string name) => name.IndexOf('@') is var at && at < 0 ? name : name.Substring(at) == "@docker" ? name.Substring(0, at) : null;
}
