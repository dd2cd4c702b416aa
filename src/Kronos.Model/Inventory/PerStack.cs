namespace Kronos.Inventory;

/// <summary>
/// Something that is made of each stack by itself, and made again only when the stack is another: what was found in it, a summary of it, a document. It may look at the stack, at what
/// the stack names, and at what the records of the host, of its stacks and of its proxies say for the properties of the model; it must not look at what other stacks own, nor hold the inventory.
/// </summary>
/// <typeparam name="T">What is made; it must not wait to be read, as a query does.</typeparam>
/// <param name="make">Makes it.</param>
public sealed class PerStack<T>(Func<HostInventory, StackInventory, T> make)
{
    /// <summary>That of one stack.</summary>
    /// <param name="host">The host.</param>
    /// <param name="stack">The stack.</param>
    public T Of(HostInventory host, StackInventory stack) => host.Memory.Of(this, host, stack, make);

    /// <summary>Those of all stacks, in the order of the host.</summary>
    /// <param name="host">The host.</param>
    public IEnumerable<T> Of(HostInventory host) => host.Stacks.Select(stack => Of(host, stack));
}
