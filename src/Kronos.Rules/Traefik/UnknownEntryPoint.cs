using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router is on entry points that there are.</summary>
public sealed class UnknownEntryPoint : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3005",
        "A route names entry points that the proxy has",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => (from view in ProxyView.Of(host)
           let names = view.Configuration.EntryPoints.Select(point => point.Name).ToList()
           from router in view.Routers
           from use in router.EntryPoints
           where !names.Contains(use.Name)
           select Find(
               use.Place,
               $"'{view.Proxy.Name}' has no entry point '{use.Name}'.{Spelling.Suggestion(use.Name, names)} There are {string.Join(", ", names)}. "
               + $"The router {router.Title} is found on the others that it names, and nowhere when there is none.",
               new Place(view.Proxy, nameof(ReverseProxy.Configuration)))).Concat(OfFlags(host));

    // A compose file has no records, but Traefik's flags may stand beside the labels.
    private IEnumerable<Finding> OfFlags(HostInventory host)
        => StaticFlags.Of(host) is not { } flags ? []
            : from item in AllRouters.Of(host)
              from use in item.Router.EntryPoints
              where !flags.EntryPoints.Any(point => point.Name == use.Name)
              let names = flags.EntryPoints.Select(point => point.Name).ToList()
              select Find(
                  use.Place,
                  $"'{flags.Traefik.Name}' has no entry point '{use.Name}'.{Spelling.Suggestion(use.Name, names)} There are {string.Join(", ", names)}. "
                  + $"The router {item.Router.Title} is found on the others that it names, and nowhere when there is none.",
                  flags.Place);
}
