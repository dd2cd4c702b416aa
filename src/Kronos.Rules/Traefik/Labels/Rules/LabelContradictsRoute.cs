using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels.Schema;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A raw label says nothing that a route says already.</summary>
public sealed class LabelContradictsRoute : Rule
{
    // What a route writes of its router, and the property that says it.
    private static readonly (string Option, string Property)[] OfRouters =
    [
        ("rule", nameof(Route.Rule)), ("entrypoints", nameof(Route.EntryPoints)), ("middlewares", nameof(Route.Middlewares)), ("service", "port, Scheme or InternalService"),
        ("priority", nameof(Route.Priority)), ("tls", "the entry points"), ("tls.certresolver", nameof(Route.CertificateResolver)), ("tls.domains", "Wildcard of the resolver"),
    ];

    private const string TcpRoutes = "TcpRoutes";
    private const string UdpRoutes = "UdpRoutes";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3074",
        "A label does not say again what a route says",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3074.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           where container.Service.Routes.Count + container.Service.TcpRoutes.Count + container.Service.UdpRoutes.Count > 0
           from label in container.Service.Labels
           let said = SaidBy(container.Service, Folding.Fold(label.Key))
           where said is not null
           select Find(
               container.InKey(label.Key, 0, label.Key.Length),
               $"'{label.Key}' of '{container.Service.Name}' is written from its route already: one of the two would be lost. Remove the label and say it with {said}.",
               new Place(container.Service, said == TcpRoutes ? nameof(Service.TcpRoutes) : said == UdpRoutes ? nameof(Service.UdpRoutes) : nameof(Service.Routes)));

    private static string? OfStream(Service service, string key)
        => service.TcpRoutes.Any(route => IsOf(key, "tcp", route.NameFor(service))) ? TcpRoutes : service.UdpRoutes.Any(route => IsOf(key, "udp", route.NameFor(service))) ? UdpRoutes : null;

    private static bool IsOf(string key, string protocol, string name)
        => key.StartsWith(Folding.Fold($"traefik.{protocol}.routers.{name}."), StringComparison.Ordinal) || key.StartsWith(Folding.Fold($"traefik.{protocol}.services.{name}."), StringComparison.Ordinal);

    private static string? SaidBy(Service service, string key)
    {
        if (OfStream(service, key) is { } stream)
        {
            return stream;
        }

        if (key is "traefik.enable" or "traefik.docker.network")
        {
            return key == "traefik.enable" ? "Routes, which turn it on" : "the network that the proxy and the service share";
        }

        foreach (var route in EffectiveRoute.Of(service))
        {
            var prefix = Folding.Fold($"traefik.http.routers.{route.Name}.");
            if (key.StartsWith(prefix, StringComparison.Ordinal) && OfRouters.FirstOrDefault(one => IsAbout(key.Substring(prefix.Length), one.Option)) is { Property: { } property })
            {
                return property;
            }
        }

        return Backend.Of(service).Any(backend => key.StartsWith(Folding.Fold($"traefik.http.services.{backend.NameOf(service)}.loadbalancer.server."), StringComparison.Ordinal))
            ? "port and Scheme of the route"
            : null;
    }

    private static bool IsAbout(string rest, string option) => rest == option || (option == "tls.domains" && rest.StartsWith(option, StringComparison.Ordinal));
}
