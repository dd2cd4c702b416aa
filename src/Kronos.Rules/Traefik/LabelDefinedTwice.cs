using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Services and middlewares of labels are declared by one application.</summary>
public sealed class LabelDefinedTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3046",
        "A name that labels give belongs to one application",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3046.md");

    private static readonly (string Protocol, string Kind, string What)[] Kinds =
    [
        ("http", "services", "service"), ("tcp", "services", "service"), ("udp", "services", "service"), ("http", "middlewares", "middleware"), ("tcp", "middlewares", "middleware"),
    ];

    private sealed record Declared(Service Container, string Name, string Options, Place Place);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var (protocol, kind, what) in Kinds)
        {
            var first = new Dictionary<string, Declared>(StringComparer.Ordinal);
            foreach (var item in All(host, protocol, kind))
            {
                if (!first.TryGetValue(item.Name, out var known))
                {
                    first[item.Name] = item;
                }
                else if (!known.Container.Equals(item.Container) && Problem(known, item, what) is { } problem)
                {
                    yield return Find(item.Place, $"The {what} '{item.Name}' is declared by '{known.Container.Name}' and by '{item.Container.Name}'{problem}", known.Place);
                }
            }
        }
    }

    // Copies of one application may declare the same; then its servers become one service.
    private static string? Problem(Declared one, Declared other, string what)
        => one.Options != other.Options
            ? $", with different options: Traefik deletes it for both, and every router that uses it with it. Give this one a name of its own, such as '{other.Name}-2'."
            : what == "service" && one.Container.Image.Repository != other.Container.Image.Repository
                ? ": Traefik takes them for two copies of one application, and sends every second request to the wrong one. Give this one a name of its own."
                : null;

    private static IEnumerable<Declared> All(HostInventory host, string protocol, string kind)
        => (protocol, kind) == ("http", "services")
            ? host.Backends.Select(backend => new Declared(backend.Service, backend.Name, "", new(backend.Service, nameof(Service.Routes)))).Concat(OfLabels(host, protocol, kind))
            : OfLabels(host, protocol, kind);

    private static IEnumerable<Declared> OfLabels(HostInventory host, string protocol, string kind)
        => from container in ContainerLabels.Of(host)
           where !container.Decoding.IsDropped && LabelRouters.IsOn(container)
           from node in container.Decoding.Dynamic.Find(protocol)?.Find(kind)?.Children ?? []
           where node.Live
           // Labels for the service of a route are the route's.
           where !Backend.Of(container.Service).Any(backend => backend.NameOf(container.Service) == node.Name) || protocol != "http"
           let use = node.Uses[0]
           select new Declared(container.Service, node.Name, string.Join("\n", Compared(node, kind)), container.InKey(use.Label.Key, use.Start, use.Length));

    // Servers are collected, and the middlewares of a service are not compared.
    private static IEnumerable<string> Compared(LabelNode node, string kind)
        => kind == "services"
            ? (node.Find("loadbalancer")?.Children ?? []).Where(option => !option.Name.Equals("server", StringComparison.OrdinalIgnoreCase)).SelectMany(LabelRouters.Options)
            : node.Children.SelectMany(LabelRouters.Options);
}
