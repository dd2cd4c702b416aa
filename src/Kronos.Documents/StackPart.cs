using Kronos.Inventory;

namespace Kronos.Documents;

/// <summary>
/// A document, or what a document says of a stack. It follows from the stack and from one thing more, such as what is derived from the whole host, and is made again only when
/// one of the two is another.
/// </summary>
/// <typeparam name="TKey">What else it follows from.</typeparam>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class StackPart<TKey, T>
    where TKey : IEquatable<TKey>
{
    private readonly PerStack<Made> parts = new((_, _) => new());

    public T Of(HostInventory host, StackInventory stack, TKey key, Func<T> make)
    {
        var part = parts.Of(host, stack);
        if (!part.IsMade || !part.Key!.Equals(key))
        {
            (part.IsMade, part.Key, part.Value) = (true, key, make());
        }

        return part.Value!;
    }

    private sealed class Made
    {
        public bool IsMade { get; set; }

        public TKey? Key { get; set; }

        public T? Value { get; set; }
    }
}
