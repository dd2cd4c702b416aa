using System.Collections.Concurrent;

namespace Kronos.Inventory;

/// <summary>
/// Which services use what, found once for a whole host: to look through all services for each thing takes the square of a host's size. Nearly everything is used
/// by the stack that owns it, which is found stack by stack and only where somebody asks.
/// </summary>
/// <typeparam name="T">The kind of thing.</typeparam>
/// <param name="host">The host.</param>
/// <param name="kind">What services use of that kind.</param>
internal sealed class Uses<T>(HostInventory host, UseKind<T> kind)
    where T : Owned
{
    private readonly ConcurrentDictionary<StackInventory, ILookup<T, Service>> within = new(ByReference<StackInventory>.Instance);
    private readonly Lazy<ILookup<T, Service>> elsewhere = new(() => kind.Elsewhere.Of(host).ToLookup(use => use.Thing, use => use.Service));
    private readonly Lazy<HashSet<Stack>> sharing = new(() => [.. kind.Elsewhere.Of(host).Select(use => use.Thing.Owner)]);

    /// <summary>The services that use a thing, in the order of the host.</summary>
    public IEnumerable<Service> Of(T thing)
    {
        var guests = elsewhere.Value[thing];
        if (host.Find(thing.Owner) is not { } stack)
        {
            return guests;
        }

        var own = within.GetOrAdd(stack, some => kind.Within(some).ToLookup(use => use.Thing, use => use.Service))[thing];
        return elsewhere.Value.Contains(thing) ? own.Concat(guests).OrderBy(service => host.PositionOf(service.Owner)) : own;
    }

    /// <summary>Whether services of other stacks use something of a stack.</summary>
    public bool Shares(Stack stack) => sharing.Value.Contains(stack);

    /// <summary>Whether services of other stacks use a thing.</summary>
    public bool IsShared(T thing) => elsewhere.Value.Contains(thing);
}
