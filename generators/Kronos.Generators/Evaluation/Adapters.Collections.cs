namespace Kronos.Generators.Evaluation;

/// <summary>Collections of the user's that can be changed: the libraries ask them for more than their items.</summary>
internal static partial class Adapters
{
    private class Bag<T>(ScriptObject self) : Items<T>(self), ICollection<T>, IReadOnlyCollection<T>
    {
        private const string Interface = "ICollection`1";

        public int Count => (int)Get(Interface, nameof(Count))!;

        public bool IsReadOnly => Get(Interface, nameof(IsReadOnly)) is true;

        public void Add(T item) => Call(Interface, nameof(Add), item);

        public void Clear() => Call(Interface, nameof(Clear));

        public bool Contains(T item) => Call(Interface, nameof(Contains), item) is true;

        public void CopyTo(T[] array, int arrayIndex) => Call(Interface, nameof(CopyTo), array, arrayIndex);

        public bool Remove(T item) => Call(Interface, nameof(Remove), item) is true;
    }

    private sealed class ListOf<T>(ScriptObject self) : Bag<T>(self), IList<T>, IReadOnlyList<T>
    {
        private const string Interface = "IList`1";

        public T this[int index]
        {
            get => (T)Call(Interface, "get_Item", index)!;
            set => Call(Interface, "set_Item", index, value);
        }

        public int IndexOf(T item) => (int)Call(Interface, nameof(IndexOf), item)!;

        public void Insert(int index, T item) => Call(Interface, nameof(Insert), index, item);

        public void RemoveAt(int index) => Call(Interface, nameof(RemoveAt), index);
    }

    private sealed class Table<TKey, TValue>(ScriptObject self) : Bag<KeyValuePair<TKey, TValue>>(self), IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    {
        private const string Interface = "IDictionary`2";

        public ICollection<TKey> Keys => (ICollection<TKey>)Get(Interface, nameof(Keys))!;

        public ICollection<TValue> Values => (ICollection<TValue>)Get(Interface, nameof(Values))!;

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

        public TValue this[TKey key]
        {
            get => (TValue)Call(Interface, "get_Item", key)!;
            set => Call(Interface, "set_Item", key, value);
        }

        public void Add(TKey key, TValue value) => Call(Interface, nameof(Add), key, value);

        public bool ContainsKey(TKey key) => Call(Interface, nameof(ContainsKey), key) is true;

        public bool Remove(TKey key) => Call(Interface, nameof(Remove), key) is true;

        public bool TryGetValue(TKey key, out TValue value)
        {
            var found = new Variable(null);
            var isFound = Call(Interface, nameof(TryGetValue), key, found) is true;
            value = found.Value is TValue known ? known : default!;
            return isFound;
        }
    }
}
