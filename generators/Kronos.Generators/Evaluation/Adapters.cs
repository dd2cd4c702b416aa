using System.Collections;
using Kronos.Interpretation;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What stands for a user's object where one of the libraries' own interfaces is asked for: one adapter for each object, for as long as the object is there.</summary>
internal static partial class Adapters
{
    public static object Of(ScriptObject self) => self.Adapter ??= Make(self);

    /// <summary>The user's object behind an adapter; every other value is itself.</summary>
    public static object? Behind(object? value) => value is Adapter adapter ? ((ScriptObject)adapter.Record).Value : value;

    private static object Make(ScriptObject self)
    {
        var interfaces = self.Type.AllInterfaces.Where(type => !TypeMap.IsSource(type)).OrderByDescending(type => type.Arity).ToList();
        var order = Asked("IComparer`1");
        var equality = Asked("IEqualityComparer`1");
        // The richest first: a list is asked for its count before it is enumerated.
        return Adapted(typeof(Table<,>), Asked("IDictionary`2"))
            ?? Adapted(typeof(Map<,>), Asked("IReadOnlyDictionary`2"))
            ?? Adapted(typeof(ListOf<>), Asked("IList`1"))
            ?? Adapted(typeof(Bag<>), Asked("ICollection`1"))
            ?? Adapted(typeof(Positions<>), Asked("IReadOnlyList`1"))
            ?? Adapted(typeof(Counted<>), Asked("IReadOnlyCollection`1"))
            ?? Adapted(typeof(Items<>), Asked("IEnumerable`1") ?? Asked(nameof(IEnumerable)))
            ?? Adapted(order is null ? typeof(Equality<>) : equality is null ? typeof(Order<>) : typeof(Comparison<>), order ?? equality)
            ?? self;

        INamedTypeSymbol? Asked(string name) => interfaces.FirstOrDefault(type => type.MetadataName == name);

        object? Adapted(Type adapter, INamedTypeSymbol? type)
        {
            if (type is null)
            {
                return null;
            }

            Type?[] arguments = type.Arity == 0 ? [typeof(object)] : [.. type.TypeArguments.Select(argument => TypeMap.Find(argument, self.Types))];
            return arguments.Contains(null) ? null : Activator.CreateInstance(adapter.MakeGenericType(arguments!), self);
        }
    }

    private abstract class Adapter(ScriptObject self) : IInterpreted
    {
        public IInterpretedRecord Record { get; set; } = self;

        protected ScriptObject Self => (ScriptObject)Record;

        public override bool Equals(object obj) => Self.Equals(Behind(obj));

        public override int GetHashCode() => Self.GetHashCode();

        public override string ToString() => Self.ToString();

        protected object? Call(string type, string member, params object?[] arguments) => Self.Interpreter.CallInterface(Self, (IMethodSymbol)Member(type, member), arguments);

        protected object? Get(string type, string property) => Self.Interpreter.ReadProperty(Self, (IPropertySymbol)Member(type, property), default);

        protected ISymbol Member(string type, string member) => Self.Type.AllInterfaces.First(candidate => candidate.MetadataName == type && !TypeMap.IsSource(candidate)).GetMembers(member)[0];
    }

    private class Items<T>(ScriptObject self) : Adapter(self), IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => Self.Interpreter.Items(Self).Cast<T>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private class Counted<T>(ScriptObject self) : Items<T>(self), IReadOnlyCollection<T>
    {
        public int Count => (int)Call("IReadOnlyCollection`1", "get_Count")!;
    }

    private sealed class Map<TKey, TValue>(ScriptObject self) : Counted<KeyValuePair<TKey, TValue>>(self), IReadOnlyDictionary<TKey, TValue>
    {
        private const string Interface = "IReadOnlyDictionary`2";

        public IEnumerable<TKey> Keys => (IEnumerable<TKey>)Call(Interface, "get_Keys")!;

        public IEnumerable<TValue> Values => (IEnumerable<TValue>)Call(Interface, "get_Values")!;

        public TValue this[TKey key] => (TValue)Call(Interface, "get_Item", key)!;

        public bool ContainsKey(TKey key) => Call(Interface, nameof(ContainsKey), key) is true;

        public bool TryGetValue(TKey key, out TValue value)
        {
            var found = new Variable(null);
            var isFound = Call(Interface, nameof(TryGetValue), key, found) is true;
            value = found.Value is TValue known ? known : default!;
            return isFound;
        }
    }

    private sealed class Positions<T>(ScriptObject self) : Counted<T>(self), IReadOnlyList<T>
    {
        public T this[int index] => (T)Call("IReadOnlyList`1", "get_Item", index)!;
    }

    private sealed class Order<T>(ScriptObject self) : Adapter(self), IComparer<T>
    {
        public int Compare(T x, T y) => (int)Call("IComparer`1", "Compare", x, y)!;
    }

    private class Equality<T>(ScriptObject self) : Adapter(self), IEqualityComparer<T>
    {
        public bool Equals(T x, T y) => Call("IEqualityComparer`1", "Equals", x, y) is true;

        public int GetHashCode(T obj) => Self.Interpreter.HashOf(Self, (IMethodSymbol)Member("IEqualityComparer`1", "GetHashCode"), obj);
    }

    // One and the same class may do both.
    private sealed class Comparison<T>(ScriptObject self) : Equality<T>(self), IComparer<T>
    {
        public int Compare(T x, T y) => (int)Call("IComparer`1", "Compare", x, y)!;
    }
}
