using System.Runtime.CompilerServices;

namespace Kronos.Inventory;

/// <summary>
/// What was made of stacks: see <see cref="PerStack{T}"/>. It outlives the inventory of a host, so that after an edit only what was made of the stacks that it changed is made
/// again. Whoever keeps it says when what the records of the host, of its stacks and of its proxies say has changed: <see cref="Forget"/>.
/// </summary>
public sealed class StackMemory
{
    private ConditionalWeakTable<StackInventory, Dictionary<object, object?>> made = new();

    private readonly Dictionary<Type, object> shared = [];

    /// <summary>Forgets everything.</summary>
    public void Forget()
    {
        made = new();
        shared.Clear();
    }

    /// <summary>What the stacks have in common: the very object from before while it says the same.</summary>
    /// <typeparam name="T">A type of which there is one.</typeparam>
    /// <param name="present">What it says now.</param>
    public T Same<T>(T present)
        where T : class
    {
        if (shared.TryGetValue(typeof(T), out var before) && before.Equals(present))
        {
            return (T)before;
        }

        shared[typeof(T)] = present;
        return present;
    }

    /// <summary>What was made of a stack; made now when that was never done.</summary>
    internal T Of<T>(object key, HostInventory host, StackInventory stack, Func<HostInventory, StackInventory, T> make)
    {
        var known = made.GetValue(stack, static _ => []);
        lock (known)
        {
            if (known.TryGetValue(key, out var value))
            {
                return (T)value!;
            }
        }

        // What is made may look at what is made of other stacks, so nothing is locked meanwhile.
        var present = make(host, stack);
        lock (known)
        {
            known[key] = present;
        }

        return present;
    }
}
