using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>A route's scheme and internal service are ones that Traefik knows.</summary>
public sealed class BackendUnknown : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3029",
        "A route leads to something that Traefik can speak to",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3029.md");

    private static readonly string[] Schemes = ["http", "https", "h2c"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var view in ProxyView.Of(host))
        {
            foreach (var route in view.Routers.Select(router => router.Route?.Route).OfType<Route>())
            {
                if (route.Scheme is { } scheme && !Schemes.Contains(scheme))
                {
                    yield return Find(
                        new(route, nameof(Route.Scheme)),
                        $"Traefik speaks {string.Join(", ", Schemes)} to containers, and not '{scheme}'.{Spelling.Suggestion(scheme, Schemes)}");
                }

                if (route.InternalService is { } service && Problem(service, view.Proxy) is { } problem)
                {
                    yield return Find(new(route, nameof(Route.InternalService)), problem, new Place(view.Proxy, nameof(ReverseProxy.Configuration)));
                }
            }
        }
    }

    private static string? Problem(string service, ReverseProxy proxy)
    {
        var configuration = proxy.Configuration;
        if (service.EndsWith("@file", StringComparison.Ordinal))
        {
            var names = proxy.Services.Select(composite => composite.Reference).ToList();
            return names.Contains(service) ? null : $"'{proxy.Name}' has no service '{service}' among its Services.{Spelling.Suggestion(service, names)}";
        }

        var there = new Dictionary<string, (bool IsOn, string Switch)>
        {
            ["api@internal"] = (configuration.Api is not null, "Api = new()"),
            ["dashboard@internal"] = (configuration.Api is { Dashboard: true }, "Api = new()"),
            ["ping@internal"] = (configuration.Ping is not null, "Ping = new()"),
            ["prometheus@internal"] = (configuration.Metrics is not null, "Metrics = new()"),
            ["noop@internal"] = (true, ""),
        };
        return !there.TryGetValue(service, out var known)
            ? $"Traefik has no service '{service}' of its own.{Spelling.Suggestion(service, there.Keys)} There are {string.Join(", ", there.Keys)}."
            : known.IsOn ? null : $"The service '{service}' is switched off, and its router with it. Write {known.Switch} in the Configuration.";
    }
}
