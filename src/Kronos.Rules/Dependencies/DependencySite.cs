using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>A dependency, where it is written, and the service it means.</summary>
/// <param name="Service">The service that waits.</param>
/// <param name="Condition">What it waits for.</param>
/// <param name="On">The service it waits for, as its stack defines it; as it was named when no stack of the host does.</param>
/// <param name="IsKnown">Whether a stack of the host defines it.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record DependencySite(Service Service, DependencyCondition Condition, Service On, bool IsKnown, Place Place)
{
    /// <summary>Every dependency of a host.</summary>
    public static IEnumerable<DependencySite> Of(HostInventory host)
    {
        // What is named may be a copy with other properties: its stack has the last word.
        var defined = host.Services.GroupBy(service => service).ToDictionary(same => same.Key, same => same.First());
        return from service in host.Services
               from dependency in service.DependsOn.Indexed()
               let isKnown = defined.ContainsKey(dependency.Item.Service)
               select new DependencySite(
                   service,
                   dependency.Item.Condition,
                   isKnown ? defined[dependency.Item.Service] : dependency.Item.Service,
                   isKnown,
                   new Place(service, nameof(Service.DependsOn)).Item(dependency.Index));
    }

    /// <summary>The restart policy of a service, its own or the host's.</summary>
    public static RestartPolicy RestartOf(Service service) => service.Restart ?? service.Owner.Host.Restart;
}
