using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Two middlewares with one name have the same options.</summary>
public sealed class MiddlewareTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3037",
        "A middleware is defined once",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3037.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var uses = host.Middlewares
            .Concat(host.Routes.SelectMany(pair => pair.Route.Middlewares))
            .Concat(host.Routes.Select(pair => pair.Route.Authentication?.Middleware).OfType<Middleware>())
            .Concat(host.Proxies.SelectMany(proxy => proxy.Configuration.EntryPoints).SelectMany(point => point.Middlewares))
            .Concat(host.Proxies.Select(proxy => proxy.Authentication.Middleware).OfType<Middleware>());
        var first = new Dictionary<string, Middleware>();
        foreach (var middleware in uses)
        {
            if (!first.TryGetValue(middleware.Name, out var known))
            {
                first[middleware.Name] = middleware;
            }
            else if (!IsSame(known, middleware))
            {
                yield return Find(
                    new(middleware),
                    $"Two middlewares are called '{middleware.Name}' and differ: only the first is written, and holds where this one is used. Make one a member of its own, "
                        + "such as public RateLimit StrictLimit => new(this) { … }.",
                    new Place(known));
            }
        }
    }

    private static bool IsSame(Middleware one, Middleware two)
        => ReferenceEquals(one, two) || (one.GetType() == two.GetType() && one.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .All(property => Equals(property.GetValue(one), property.GetValue(two))));
}
