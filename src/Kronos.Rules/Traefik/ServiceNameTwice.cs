using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>No two containers share a name for Traefik's services.</summary>
public sealed class ServiceNameTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3032",
        "Two applications are two services to Traefik",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3032.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var seen = new Dictionary<string, Service>();
        foreach (var (service, name) in host.Backends)
        {
            if (!seen.TryGetValue(name, out var first))
            {
                seen[name] = service;
            }
            else if (!first.Equals(service))
            {
                yield return Find(
                    new(service, nameof(Service.Routes)),
                    $"To Traefik, a port of '{first.Name}' and one of '{service.Name}' are both the service '{name}': it takes them for two copies of one application and sends every second "
                        + "request to the wrong one. Rename one of the members.",
                    new Place(first, nameof(Service.Routes)));
            }
        }
    }
}
