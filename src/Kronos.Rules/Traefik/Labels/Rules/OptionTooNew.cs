using System.Collections;
using System.Reflection;
using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels.Schema;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>An option that a record sets is not newer than the running Traefik.</summary>
public sealed class OptionTooNew : Rule
{
    private static readonly Option Http = LabelSchema.Dynamic.Find("http")!;
    private static readonly Option Tcp = LabelSchema.Dynamic.Find("tcp")!;
    private static readonly Version Underscores = new(3, 7, 6);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3078",
        "A record sets no option that is newer than the proxy",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3078.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from use in Records(view).SelectMany(item => Uses(item.Record, item.Option)).Concat(Static(view.Configuration)).Concat(OfContainers(view))
           where !view.Version.IsAtLeast(use.Since.Major, use.Since.Minor, use.Since.Build)
           select Find(
               use.Place,
               $"'{use.Name}' came with Traefik {use.Since}, and '{view.Proxy.Proxy.Name}' is {view.Version}: to it the option is unknown, and it refuses everything that stands "
               + $"beside it. Use a newer image, or leave the option out{(use.Since == Underscores ? ": UnderscoreHeaders.Keep" : "")}.",
               new Place(view.Proxy.Proxy, nameof(Service.Image)));

    private static IEnumerable<(object Record, Option Option)> Records(ProxyView view)
    {
        var routes = view.Host.Routes.Select(pair => pair.Route).Where(route => route.Proxy.Equals(view.Proxy)).ToList();
        foreach (var middleware in view.Host.Middlewares.Concat(routes.SelectMany(route => route.Middlewares)).Distinct())
        {
            if (Http.Find("middlewares")!.Element!.Find(middleware.Type) is { } option)
            {
                yield return (middleware, option);
            }
        }

        foreach (var route in view.Routers.Select(router => router.Record).OfType<TcpRoute>())
        {
            if (route.HealthCheck is { } health)
            {
                yield return (health, Tcp.Find("services")!.Element!.Find("loadBalancer")!.Find("healthCheck")!);
            }
        }

        foreach (var route in routes)
        {
            if (route.LoadBalancer is { } balancer)
            {
                yield return (balancer, Http.Find("services")!.Element!.Find("loadBalancer")!);
            }

            if (route.Observability is { } observability)
            {
                yield return (observability, Http.Find("routers")!.Element!.Find("observability")!);
            }
        }
    }

    private static IEnumerable<(Place Place, string Name, Version Since)> OfContainers(ProxyView view)
        => from container in view.Routers.Where(router => router.Record is not null).Select(router => router.Container).Distinct()
           where container.RoutedWhileStopped is not null
           select (new Place(container, nameof(Service.RoutedWhileStopped)), nameof(Service.RoutedWhileStopped), new Version(3, 6, 0));

    // Of the static configuration this is the only option that came after 3.0 and that Kronos writes unless it is told not to.
    private static IEnumerable<(Place Place, string Name, Version Since)> Static(StaticConfiguration configuration)
        => from point in configuration.EntryPoints.Where(point => point is { Protocol: Protocol.Tcp, UnderscoreHeaders: not UnderscoreHeaders.Keep }).Take(1)
           select (new Place(point, nameof(EntryPoint.UnderscoreHeaders)), nameof(EntryPoint.UnderscoreHeaders), Underscores);

    private static IEnumerable<(Place Place, string Name, Version Since)> Uses(object record, Option option)
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            var name = OptionAttribute.NameOf(property);

            // What a label says of the one server stands beside the load balancer's other options in the model.
            var child = option.Find(name) ?? option.Find("server")?.Find(name);
            if (child is null || property.GetIndexParameters().Length > 0 || property.GetValue(record) is not { } value || IsEmpty(property, value))
            {
                continue;
            }

            if (child.Since is { } since)
            {
                yield return (new(record, property.Name), property.Name, since);
            }
            else if (child.Kind is OptionKind.Group or OptionKind.Switch)
            {
                foreach (var use in Uses(value, child))
                {
                    yield return use;
                }
            }
        }
    }

    // Whoever gave a nullable truth value a value means it, even false.
    private static bool IsEmpty(PropertyInfo property, object value)
        => (value is false && property.PropertyType == typeof(bool)) || value is "" || (value is IEnumerable list and not string && !list.Cast<object>().Any());
}
