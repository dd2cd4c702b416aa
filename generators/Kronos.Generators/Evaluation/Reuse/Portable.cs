using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using Kronos.Interpretation;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>Which values mean the same in the next compilation: those without code that waits to be run, such as a lambda or a query that nobody has read to its end.</summary>
internal static class Portable
{
    private const int MaxDepth = 8;

    private static readonly ConcurrentDictionary<Type, bool> Leaves = new();

    public static bool Is(object? value) => Is(value, 0);

    private static bool Is(object? value, int depth) => value switch
    {
        null or string or ScriptObject or IInterpreted => true,
        _ when Leaves.GetOrAdd(value.GetType(), IsLeaf) => true,
        _ when depth == MaxDepth => false,
        _ when IsTable(value) => true,
        _ when IsTuple(value.GetType()) => value.GetType().GetFields().All(field => Is(field.GetValue(value), depth + 1)),
        Array or IList when IsPlainList(value.GetType()) => ((IEnumerable)value).Cast<object?>().All(item => Is(item, depth + 1)),
        _ => false,
    };

    private static bool IsTuple(Type type) => type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    private static bool IsPlainList(Type type)
        => type.IsArray || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)));

    // Nothing in the model holds a delegate, and its lists are filled when they are made.
    private static bool IsLeaf(Type type)
        => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(TimeSpan) || type == typeof(Uri) || type == typeof(Version) || type == typeof(IPAddress)
            || (type.Assembly == typeof(Host).Assembly && (!type.IsGenericType || type.GetGenericArguments().All(IsLeaf)))
            || (IsPlainList(type) && (type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments()).All(IsLeaf));

    // A comparer made of a lambda is code that waits to be run.
    private static bool IsTable(object value)
        => value.GetType() is { IsGenericType: true } type
            && (type.GetGenericTypeDefinition() == typeof(Dictionary<,>) || type.GetGenericTypeDefinition() == typeof(HashSet<>))
            && type.GetGenericArguments().All(IsLeaf)
            && type.GetProperty("Comparer")!.GetValue(value) is { } comparer && !comparer.GetType().Name.StartsWith("Delegate", StringComparison.Ordinal);
}
