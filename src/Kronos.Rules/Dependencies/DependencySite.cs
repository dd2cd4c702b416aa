using System.Runtime.CompilerServices;
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
    private static readonly ConditionalWeakTable<HostInventory, IReadOnlyList<DependencySite>> Known = new();
    private static readonly ListPerStack<DependencySite> Own = new((_, stack) => Within(stack));

    /// <summary>Every dependency of a host. Many rules look at them, and they are put together once.</summary>
    public static IReadOnlyList<DependencySite> Of(HostInventory host) => Known.GetValue(host, inventory =>
    [
        // What leads to another stack is known by what is there now.
        .. Own.Of(inventory).Select(site => site.IsKnown || inventory.Find(site.On.Owner) is not { } stack ? site : site.In(stack)),
    ]);

    /// <summary>Every dependency of the services of a stack; of another stack's services nothing is known.</summary>
    public static IEnumerable<DependencySite> Within(StackInventory stack)
    {
        // What is named may be a copy with other properties: its stack has the last word.
        var defined = stack.Services.ToDictionary(service => service);
        return from service in stack.Services
               from wanted in Written(service)
               let isKnown = defined.ContainsKey(wanted.Dependency.Service)
               select new DependencySite(
                   service,
                   wanted.Dependency.Condition,
                   isKnown ? defined[wanted.Dependency.Service] : wanted.Dependency.Service,
                   isKnown,
                   wanted.Place);
    }

    // Whose network it has, it waits for as well.
    private static IEnumerable<(Dependency Dependency, Place Place)> Written(Service service)
    {
        var written = service.DependsOn.Indexed().Select(dependency => (dependency.Item, new Place(service, nameof(Service.DependsOn)).Item(dependency.Index)));
        return service.NetworkOf is { } other && !service.DependsOn.Any(dependency => dependency.Service.Equals(other))
            ? written.Append((other.Started, new Place(service, nameof(Service.NetworkOf))))
            : written;
    }

    private DependencySite In(StackInventory stack) => stack.Services.FirstOrDefault(On.Equals) is { } defined ? this with { On = defined, IsKnown = true } : this;

    /// <summary>The restart policy of a service, its own or the host's.</summary>
    public static RestartPolicy RestartOf(Service service) => service.Restart ?? service.Owner.Host.Restart;
}
