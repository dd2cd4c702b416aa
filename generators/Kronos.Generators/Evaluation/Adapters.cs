using System.Collections;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What stands for a user's object where the libraries ask for one of their own interfaces.</summary>
internal static class Adapters
{
    public static object? Of(ScriptObject self, Interpreter interpreter)
    {
        foreach (var type in self.Type.AllInterfaces.Where(type => !TypeMap.IsSource(type)).OrderByDescending(type => type.Arity))
        {
            Type? adapter = type.MetadataName switch
            {
                "IEnumerable`1" or nameof(IEnumerable) => typeof(Items<>),
                "IComparer`1" => typeof(Order<>),
                "IEqualityComparer`1" => typeof(Equality<>),
                _ => null,
            };
            if (adapter is not null && (type.Arity == 0 ? typeof(object) : TypeMap.Find(type.TypeArguments[0], self.Types)) is { } element)
            {
                return Activator.CreateInstance(adapter.MakeGenericType(element), self, interpreter, type);
            }
        }

        return self;
    }

    private sealed class Items<T>(ScriptObject self, Interpreter interpreter, INamedTypeSymbol type) : IEnumerable<T>
    {
        public INamedTypeSymbol Type => type;

        public IEnumerator<T> GetEnumerator() => interpreter.Items(self).Cast<T>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Order<T>(ScriptObject self, Interpreter interpreter, INamedTypeSymbol type) : IComparer<T>
    {
        public int Compare(T x, T y) => (int)interpreter.CallInterface(self, (IMethodSymbol)type.GetMembers("Compare")[0], x, y)!;
    }

    private sealed class Equality<T>(ScriptObject self, Interpreter interpreter, INamedTypeSymbol type) : IEqualityComparer<T>
    {
        public bool Equals(T x, T y) => interpreter.CallInterface(self, (IMethodSymbol)type.GetMembers("Equals")[0], x, y) is true;

        public int GetHashCode(T obj) => (int)interpreter.CallInterface(self, (IMethodSymbol)type.GetMembers("GetHashCode")[0], obj)!;
    }
}
