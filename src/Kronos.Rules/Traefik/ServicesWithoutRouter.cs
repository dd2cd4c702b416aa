using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A container with several services in its labels has routers that lead to them.</summary>
public sealed class ServicesWithoutRouter : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3058",
        "Several services of a container have routers",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3058.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var used = new HashSet<string>(Used(host).Select(name => name.EndsWith("@docker", StringComparison.Ordinal) ? name.Substring(0, name.IndexOf('@')) : name), StringComparer.Ordinal);
        return from container in ContainerLabels.Of(host)
               where !container.Decoding.IsDropped && LabelRouters.IsOn(container) && container.Service.Routes.Count == 0
               let http = container.Decoding.Dynamic.Find("http")
               let services = http?.Find("services")?.Children ?? []
               where services.Count > 1 && (http?.Find("routers")?.Children ?? []).Count == 0
               let idle = services.Where(service => !used.Contains(service.Name)).ToList()
               where idle.Count > 0
               let use = idle[0].Uses[0]
               select Find(
                   container.InKey(use.Label.Key, use.Start, use.Length),
                   $"Nothing leads to {string.Join(", ", idle.Select(service => $"'{service.Name}'"))}: '{container.Service.Name}' declares {services.Count} services and no router. Traefik makes a router by itself "
                   + $"only for a container with one service, and says so nowhere but in its log. Add 'traefik.http.routers.{idle[0].Name}.rule', and 'traefik.http.routers.{idle[0].Name}.service' with "
                   + $"'{idle[0].Name}'.");
    }

    // Who names a service: routers and error pages of any container, and what is in the dynamic file.
    private static IEnumerable<string> Used(HostInventory host)
        => ContainerLabels.Of(host).SelectMany(container => container.Service.Labels)
            .Where(label => label.Key.EndsWith(".service", StringComparison.OrdinalIgnoreCase)).Select(label => label.Value.Known.Trim())
            .Concat(UsedMiddlewares.Of(host).OfType<Kronos.Traefik.Errors>().Select(pages => pages.Service))
            .Concat(host.Services.SelectMany(service => service.Routes).Select(route => route.InternalService).OfType<string>())
            .Concat(host.Proxies.SelectMany(proxy => proxy.Services).SelectMany(CompositeParts.Of).Select(part => part.Name));
}
