using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Language;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The routers that raw labels declare.</summary>
internal static class LabelRouters
{
    private static readonly (string Key, RouterKind Kind)[] Kinds = [("http", RouterKind.Http), ("tcp", RouterKind.Tcp), ("udp", RouterKind.Udp)];

    /// <summary>Those of a host. A container that Traefik drops or passes over declares none, and a label for the router of a route belongs to the route.</summary>
    public static IReadOnlyList<RouterFacts> Of(HostInventory host)
        => [.. from container in ContainerLabels.Of(host)
               where !container.Decoding.IsDropped && IsOn(container)
               from kind in Kinds
               from router in container.Decoding.Dynamic.Find(kind.Key)?.Find("routers")?.Children ?? []
               where !NamesOf(container.Service, kind.Kind).Contains(router.Name, StringComparer.OrdinalIgnoreCase)
               select Router(container, kind.Kind, router)];

    /// <summary>The services that a container declares for a kind of router, by name.</summary>
    public static IReadOnlyList<string> ServicesOf(ContainerLabels container, string kind)
        => [.. (container.Decoding.Dynamic.Find(kind)?.Find("services")?.Children ?? []).Select(node => node.Name)];

    /// <summary>The services that containers declare by labels, of every kind.</summary>
    public static IEnumerable<(RouterKind Kind, string Name)> ServicesOf(HostInventory host)
        => from container in ContainerLabels.Of(host)
           where !container.Decoding.IsDropped && IsOn(container)
           from kind in Kinds
           from name in ServicesOf(container, kind.Key)
           select (kind.Kind, name);

    /// <summary>The services that the container of a router declares for its kind.</summary>
    public static IReadOnlyList<string> ServicesOf(HostInventory host, RouterFacts router)
        => [.. ContainerLabels.Of(host).Where(container => container.Service.Equals(router.Container)).SelectMany(container => ServicesOf(container, router.Kind.ToString().ToLowerInvariant()))];

    private static IEnumerable<string> NamesOf(Service service, RouterKind kind) => kind switch
    {
        RouterKind.Tcp => service.TcpRoutes.Select(route => route.NameFor(service)),
        RouterKind.Udp => service.UdpRoutes.Select(route => route.NameFor(service)),
        _ => EffectiveRoute.Of(service).Select(route => route.Name),
    };

    /// <summary>Whether Traefik looks at a container.</summary>
    public static bool IsOn(ContainerLabels container) => container.Decoding.Docker.Find("enable")?.Value is not ("false" or "0" or "f" or "F" or "FALSE" or "False");

    private static RouterFacts Router(ContainerLabels container, RouterKind kind, LabelNode node)
    {
        var rule = node.Find("rule")?.Writer;

        // A router is shown where it gets its rule; labels come in the order of their keys.
        var named = node.Uses.Where(use => use.Label == rule).DefaultIfEmpty(node.Uses[0]).First();
        return new(kind, node.Name, container.Service, container.InKey(named.Label.Key, named.Start, named.Length))
        {
            Rule = rule is null || kind == RouterKind.Udp ? null : kind == RouterKind.Tcp ? RouterRule.Tcp(rule.Value) : RouterRule.Http(rule.Value),
            RulePlace = (start, length) => rule is null ? container.Place : container.Place.Entry(rule.Key).Within(start, length),
            EntryPoints = Names(container, node.Find("entrypoints")),
            Middlewares = Names(container, node.Find("middlewares")),
            Service = Names(container, node.Find("service")).FirstOrDefault(),
            CertificateResolver = Names(container, node.Find("tls")?.Find("certresolver")).FirstOrDefault(),
            Tls = node.Find("tls") is { Live: true },
            TlsOptions = Names(container, node.Find("tls")?.Find("options")).FirstOrDefault(),
            PassesTlsOn = GoValues.Truth(node.Find("tls")?.Find("passthrough")?.Value ?? "") == true,
            NamesDomains = node.Find("tls")?.Find("domains") is not null,
            LabelOfPriority = Names(container, node.Find("priority")).FirstOrDefault()?.Place,
            WrittenPriority = long.TryParse(node.Find("priority")?.Value, out var priority) ? priority : null,
            Options = string.Join("\n", Options(node)),
        };
    }

    /// <summary>What is said below a node, in an order of its own.</summary>
    public static IEnumerable<string> Options(LabelNode node)
        => (node.Writer is { } label ? new[] { node.Name.ToLowerInvariant() + "=" + label.Value } : []).Concat(node.Children.SelectMany(Options)).OrderBy(option => option, StringComparer.Ordinal);

    /// <summary>The names in a list: it is split at its commas, and blanks around a name do not count.</summary>
    public static IReadOnlyList<NameUse> Names(ContainerLabels container, LabelNode? node)
    {
        if (node is not { Live: true, Writer: { } label })
        {
            return [];
        }

        var names = new List<NameUse>();
        var start = 0;
        foreach (var item in label.Value.Split(','))
        {
            var name = item.Trim();
            if (name.Length > 0)
            {
                names.Add(new(name, container.Place.Entry(label.Key).Within(start + item.IndexOf(name, StringComparison.Ordinal), name.Length)));
            }

            start += item.Length + 1;
        }

        return names;
    }
}
