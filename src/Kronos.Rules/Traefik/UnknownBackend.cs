using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Routers, composite services and error pages name services that there are.</summary>
public sealed class UnknownBackend : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3044",
        "A service of Traefik that is named is one that there is",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3044.md");

    private static readonly string[] Internal = ["api@internal", "dashboard@internal", "ping@internal", "prometheus@internal", "noop@internal", "rest@internal", "acme-http@internal"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var known = new KnownServices(host);
        return from use in Uses(host)
               let problem = known.Problem(use.Kind, use.Name, use.OwnProvider)
               where problem is not null
               select Find(use.Place, $"{use.What} leads to the service '{use.Name}', {problem}");
    }

    private static IEnumerable<(RouterKind Kind, string What, string Name, Place Place, string OwnProvider)> Uses(HostInventory host)
    {
        // Without a service of its own a container gets one whose name Compose decides.
        foreach (var (router, _) in AllRouters.Of(host).Where(item => item.Router is { Record: null, Service: not null }))
        {
            if (router.Service!.Name.Contains('@') || LabelRouters.ServicesOf(host, router).Count > 0)
            {
                yield return (router.Kind, $"The router {router.Title}", router.Service.Name, router.Service.Place, "docker");
            }
        }

        foreach (var pages in UsedMiddlewares.Of(host).OfType<Errors>().Where(pages => pages.Service.Length > 0))
        {
            yield return (RouterKind.Http, $"'{pages.Name}'", pages.Service, new(pages, nameof(Errors.Service)), "file");
        }

        foreach (var container in ContainerLabels.Of(host))
        {
            foreach (var middleware in container.Decoding.Dynamic.Find("http")?.Find("middlewares")?.Children ?? [])
            {
                if (middleware.Find("errors")?.Find("service") is { Live: true, Value.Length: > 0, Writer: { } label })
                {
                    yield return (RouterKind.Http, $"The middleware '{middleware.Name}' of '{container.Service.Name}'", label.Value, container.Place.Entry(label.Key).Within(0, label.Value.Length), "docker");
                }
            }
        }

        foreach (var (service, name, place) in host.Proxies.SelectMany(proxy => proxy.Services).SelectMany(CompositeParts.Of))
        {
            yield return (RouterKind.Http, $"'{service.Name}'", name, place, "file");
        }
    }

    private sealed class KnownServices(HostInventory host)
    {
        private static readonly ListPerStack<(RouterKind Kind, string Name)> Streams = new((_, stack) => stack.Services.SelectMany(service => service.TcpRoutes.Select(route => (RouterKind.Tcp, route.NameFor(service)))
            .Concat(service.UdpRoutes.Select(route => (RouterKind.Udp, route.NameFor(service))))));

        private readonly Lazy<ILookup<RouterKind, string>> docker = new(() => Docker(host).ToLookup(service => service.Kind, service => service.Name));
        private readonly IReadOnlyList<string>? file = host.Proxies.Any() ? [.. host.Proxies.SelectMany(proxy => proxy.Services).Select(service => service.Name)] : null;

        public string? Problem(RouterKind kind, string use, string ownProvider)
        {
            var at = use.IndexOf('@');
            var name = at < 0 ? use : use.Substring(0, at);
            return (at < 0 ? ownProvider : use.Substring(at + 1)) switch
            {
                "docker" when docker.Value[kind].Contains(name) => null,
                "docker" when host.Proxies.Any() && file!.Contains(name) => $"which is in the dynamic file and not in labels. Write '{name}@file'.",
                // A compose file without a Traefik is one of several, and another may declare it.
                "docker" when TraefikContainers.Of(host).Count == 0 && Spelling.Suggestion(name, docker.Value[kind]).Length == 0 => null,
                "docker" => Missing($"which no container declares.{Spelling.Suggestion(name, docker.Value[kind])}", docker.Value[kind]),
                "internal" when !Internal.Contains(use) => $"and Traefik has no such service of its own.{Spelling.Suggestion(use, Internal)} There are {string.Join(", ", Internal)}.",
                "file" when file is not null && !file.Contains(name) && docker.Value[kind].Contains(name) => $"which a container declares and not the dynamic file. Write '{name}@docker'.",
                // Somebody may have files of their own: only a slip is one.
                "file" when file is not null && !file.Contains(name) && Spelling.Suggestion(name, file) is { Length: > 0 } suggestion => $"which no file defines.{suggestion}",
                _ => null,
            };
        }

        private static string Missing(string why, IEnumerable<string> names)
            => why + (names.Any() ? $" There are {string.Join(", ", names.Distinct().OrderBy(name => name, StringComparer.Ordinal))}." : "") + " Whatever leads there is disabled, and its address answers 404.";

        private static IEnumerable<(RouterKind Kind, string Name)> Docker(HostInventory host)
            => host.Backends.Select(backend => (RouterKind.Http, backend.Name))
                .Concat(Streams.Of(host))
                .Concat(LabelRouters.ServicesOf(host));
    }
}
