using System.Globalization;
using System.Text.RegularExpressions;
using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A port leads to something that the image listens on.</summary>
public sealed class PortNotListened : Rule
{
    private static readonly ListPerStack<(Service Service, ImageFacts Facts, (int Number, string What, Place Place) Port)> Unheard = new((host, stack) =>
        from service in stack.Services
        // What Traefik listens on is what its entry points say.
        where !host.Proxies.Any(proxy => proxy.Proxy.Equals(service))
        let facts = ImageCatalogue.Of(host).Find(service)
        where facts is { Listens.Count: > 0 }
        from port in PortsOf(service)
        where !facts.Listens.Contains(port.Number) && !service.Listens.Contains(port.Number) && !IsSaid(service, port.Number)
        select (service, facts, port));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5019",
        "A port is one that the image listens on",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5019.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from found in Unheard.Of(host)
           let service = found.Service
           let facts = found.Facts
           let port = found.Port
           select Find(
               port.Place,
               $"'{service.Name}' {port.What} port {port.Number} of '{service.Image}', which listens on {string.Join(", ", facts.Listens)}: nobody answers there (\"connection refused\", 502). "
               + $"Write {Meant(facts, port.Number)}, or Listens = [{port.Number}] if it is set up to listen there.");

    private static IEnumerable<(int Number, string What, Place Place)> PortsOf(Service service)
    {
        var routes = service.Routes.Indexed().Where(route => route.Item.InternalService is null)
            .Select(route => (route.Item.Port, "leads a route to", new Place(service, nameof(Service.Routes)).Item(route.Index)));
        var ports = service.Ports.Indexed()
            .SelectMany(port => Enumerable.Range(port.Item.Target, Math.Max(1, Math.Min(port.Item.Count, 64)))
                .Select(number => (number, "publishes", new Place(service, nameof(Service.Ports)).Item(port.Index))));
        return routes.Concat(ports);
    }

    // A variable or an argument that holds the number most likely moves the image there.
    private static bool IsSaid(Service service, int port)
        => ServiceText.Of(service).Any(text => Regex.IsMatch(text.Text.Known, $"(?<!\\d){port.ToString(CultureInfo.InvariantCulture)}(?!\\d)", RegexOptions.CultureInvariant))
            || service.Configs.Any(config => config.Config.Content.Contains(port.ToString(CultureInfo.InvariantCulture)));

    private static string Meant(ImageFacts facts, int port)
        => facts.Listens.Count == 1 ? $"{facts.Listens[0]}" : $"one of these{(facts.Listens.FirstOrDefault(one => one % 1000 == port % 1000) is > 0 and var near ? $", perhaps {near}" : "")}";
}
