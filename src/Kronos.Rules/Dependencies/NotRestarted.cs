using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>What serves others comes back after a crash.</summary>
public sealed class NotRestarted : Rule
{
    private static readonly ListPerStack<Service> StayDown = new((_, stack) => stack.Services.Where(service => DependencySite.RestartOf(service) == RestartPolicy.No));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7008",
        "A service that others reach is started again when it dies",
        Severity.Warning,
        "src/Kronos.Rules/Dependencies/KRN7008.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var sites = new Lazy<ILookup<Service, DependencySite>>(() => DependencySite.Of(host).Where(site => site.Condition != DependencyCondition.Completed).ToLookup(site => site.On));
        return from service in StayDown.Of(host)
               let wanted = sites.Value
               let use = service.Routes.Count > 0 ? "the proxy offers it"
                   : service.Ports.Count > 0 ? "the host publishes its ports"
                   : wanted[service].FirstOrDefault() is { } site ? $"'{site.Service.Name}' needs it"
                   : null
               where use is not null
               select Find(
                   new Place(service, nameof(Service.Restart)),
                   $"'{service.Name}' stays down when it dies, although {use}: RestartPolicy.No is for work that ends by itself. "
                   + "Write Restart = RestartPolicy.UnlessStopped, or leave it out for the host's default.",
                   [.. wanted[service].Take(service.Routes.Count + service.Ports.Count == 0 ? 1 : 0).Select(site => site.Place)]);
    }
}
