using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A name of the local network is not given to the public DNS by hand.</summary>
public sealed class LanNameMadePublic : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3023",
        "The public DNS has no name that only the house may reach",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3023.md");

    // What the programs that keep DNS records up to date read.
    private static readonly string[] Lists = ["DOMAINS", "IP4_DOMAINS", "IP6_DOMAINS", "SUBDOMAIN", "SUBDOMAINS"];

    private static readonly ListPerStack<(Place Place, Service Service, string Names)> Published = new((_, stack) =>
        from service in stack.Services
        from variable in service.Environment
        where Lists.Contains(variable.Key)
        select (new Place(service, nameof(Service.Environment)).Entry(variable.Key), service, variable.Value.Known));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var routers = ProxyView.Of(host).SelectMany(view => view.Routers).Where(router => router is { Route: not null, Rule: not null }).ToLookup(router => router.Route!.Route.Exposure == Exposure.Lan);
        var published = new HashSet<string>(routers[false].SelectMany(router => router.Rule!.Domains).Concat(host.Stacks.SelectMany(stack => stack.Stack.PublicNames).Select(name => name.Known.ToLowerInvariant())));
        foreach (var (place, service, value) in Published.Of(host))
        {
            var names = value.ToLowerInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var router in routers[true].Where(router => router.Rule!.Domains.Any(domain => names.Contains(domain) && !published.Contains(domain))))
            {
                yield return Find(
                    place,
                    $"'{service.Name}' gives the public DNS '{router.Rule!.Domains.First(names.Contains)}', which only the local network may reach ({router.Title} is {nameof(Exposure)}.{nameof(Exposure.Lan)}). "
                        + $"Write {nameof(Derived)}.{nameof(Derived.PublicNames)}, which follows the routes.",
                    router.Place);
            }
        }
    }
}
