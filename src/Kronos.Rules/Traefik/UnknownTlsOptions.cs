using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>TLS options and servers transports are named as they are defined: in files.</summary>
public sealed class UnknownTlsOptions : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3045",
        "TLS options and servers transports that are named are ones that there are",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3045.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host) => ProxyView.Of(host).SelectMany(OfRecords).Concat(ContainerLabels.Of(host).SelectMany(container => OfLabels(container, host)));

    // A record that the proxy does not list is written nowhere.
    private IEnumerable<Finding> OfRecords(ProxyView view)
    {
        foreach (var router in view.Routers.Where(router => router.Record is not null))
        {
            var (options, place) = router.Record switch
            {
                Route route => (route.TlsOptions, new Place(route, nameof(Route.TlsOptions))),
                TcpRoute { Tls: { } tls } => (tls.Options, new(tls, nameof(TcpRouterTls.Options))),
                _ => (null, router.Place),
            };
            if (options is not null && !view.Proxy.TlsOptions.Contains(options))
            {
                yield return Find(place, Unlisted(router, "TLS options", options.Name, nameof(ReverseProxy.TlsOptions), view), new Place(view.Proxy, nameof(ReverseProxy.TlsOptions)));
            }

            if (router.Record is Route { LoadBalancer.ServersTransport: { } http } && !view.Proxy.ServersTransports.Contains(http))
            {
                yield return Find(new(router.Record, nameof(Route.LoadBalancer)), Unlisted(router, "servers transports", http.Name, nameof(ReverseProxy.ServersTransports), view), new Place(view.Proxy, nameof(ReverseProxy.ServersTransports)));
            }

            if (router.Record is TcpRoute { ServersTransport: { } tcp } && !view.Proxy.TcpServersTransports.Contains(tcp))
            {
                yield return Find(
                    new(router.Record, nameof(TcpRoute.ServersTransport)), Unlisted(router, "servers transports", tcp.Name, nameof(ReverseProxy.TcpServersTransports), view), new Place(view.Proxy, nameof(ReverseProxy.TcpServersTransports)));
            }
        }
    }

    private static string Unlisted(RouterFacts router, string what, string name, string list, ProxyView view)
        => $"{router.Title} uses the {what} '{name}', and the {list} of '{view.Proxy.Name}' do not list them: they are in no file, Traefik disables the router, and its address answers 404. Add '{name}' there.";

    private IEnumerable<Finding> OfLabels(ContainerLabels container, HostInventory host)
    {
        IReadOnlyList<string>? options = host.Proxies.Any() ? [.. host.Proxies.SelectMany(proxy => proxy.TlsOptions).Select(one => one.Name)] : null;
        IReadOnlyList<string>? transports = host.Proxies.Any()
            ? [.. host.Proxies.SelectMany(proxy => proxy.ServersTransports).Select(one => one.Name), .. host.Proxies.SelectMany(proxy => proxy.TcpServersTransports).Select(one => one.Name)]
            : null;
        foreach (var protocol in new[] { "http", "tcp" })
        {
            foreach (var (node, what, known) in Nodes(container, protocol, "routers", "tls", "options").Select(node => (node, "TLS options", options))
                .Concat(Nodes(container, protocol, "services", "loadbalancer", "serverstransport").Select(node => (node, "servers transports", transports))))
            {
                if (Problem(node.Value, what, known) is { } problem)
                {
                    yield return Find(container.Place.Entry(node.Writer!.Key).Within(0, node.Value.Length), problem);
                }
            }
        }
    }

    private static IEnumerable<LabelNode> Nodes(ContainerLabels container, string protocol, string kind, string part, string name)
        => from owner in container.Decoding.Dynamic.Find(protocol)?.Find(kind)?.Children ?? []
           let node = owner.Find(part)?.Find(name)
           where node is { Live: true, Value.Length: > 0 }
           select node;

    private static string? Problem(string use, string what, IReadOnlyList<string>? known)
    {
        const string Effect = "whatever names it is disabled, and its address answers 404.";
        var at = use.IndexOf('@');
        var name = at < 0 ? use : use.Substring(0, at);
        return at < 0 && !(what == "TLS options" && use == "default")
                ? $"'{use}' without a provider is '{use}@docker', and no label can define {what}: {Effect} Write '{use}@file'."
            : at >= 0 && use.Substring(at + 1) == "docker" ? $"No label can define '{use}': {Effect} Write '{name}@file'."
            : at >= 0 && use.EndsWith("@file", StringComparison.Ordinal) && known is not null && !known.Contains(name) && Spelling.Suggestion(name, known) is { Length: > 0 } suggestion
                ? $"No file defines '{name}': {Effect}{suggestion}"
            : null;
    }
}
