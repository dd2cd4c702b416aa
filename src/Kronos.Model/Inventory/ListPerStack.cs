namespace Kronos.Inventory;

/// <summary>A list that is made of each stack by itself: see <see cref="PerStack{T}"/>.</summary>
/// <typeparam name="T">Its items.</typeparam>
/// <param name="make">Makes the list.</param>
public sealed class ListPerStack<T>(Func<HostInventory, StackInventory, IEnumerable<T>> make)
{
    private readonly PerStack<T[]> lists = new((host, stack) => [.. make(host, stack)]);

    /// <summary>That of one stack.</summary>
    /// <param name="host">The host.</param>
    /// <param name="stack">The stack.</param>
    public IReadOnlyList<T> Of(HostInventory host, StackInventory stack) => lists.Of(host, stack);

    /// <summary>The items of all stacks, in the order of the host.</summary>
    /// <param name="host">The host.</param>
    public IEnumerable<T> Of(HostInventory host)
    {
        foreach (var stack in host.Stacks)
        {
            foreach (var item in lists.Of(host, stack))
            {
                yield return item;
            }
        }
    }
}
