using System.Collections.Concurrent;
using System.Reflection;

namespace Kronos.Generators.Evaluation;

/// <summary>Tuples of any length: from the eighth item on, they are in a tuple inside.</summary>
internal static class Tuples
{
    private static readonly ConcurrentDictionary<Type, bool> Holding = new();

    public static bool IsTuple(object value) => value.GetType() is { IsGenericType: true } type && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    /// <summary>Whether it is a tuple of either kind.</summary>
    public static bool HasParts(object value) => value.GetType() is { IsGenericType: true } type && (type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) || type.FullName.StartsWith("System.Tuple`", StringComparison.Ordinal));

    /// <summary>Whether tuples of a type may hold structs or enums that the user wrote.</summary>
    public static bool HoldsObjects(Type type) => type.IsGenericType && Holding.GetOrAdd(type, static type => type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) && type.GetGenericArguments().Any(item => item == typeof(ScriptObject) || item == typeof(ScriptEnum) || HoldsObjects(item)));

    public static object Create(Type type, IReadOnlyList<object?> items)
    {
        var arguments = type.GetGenericArguments();
        object?[] values = arguments.Length < 8 ? [.. items] : [.. items.Take(7), Create(arguments[7], [.. items.Skip(7)])];
        return Activator.CreateInstance(type, values)!;
    }

    public static IEnumerable<object?> Items(object tuple)
    {
        var type = tuple.GetType();
        IEnumerable<(string Name, object? Value)> parts = type.IsValueType ? type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(field => (field.Name, (object?)field.GetValue(tuple)))
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => (property.Name, (object?)property.GetValue(tuple)));
        foreach (var (name, part) in parts)
        {
            if (name != "Rest")
            {
                yield return part;
                continue;
            }

            foreach (var item in Items(part!))
            {
                yield return item;
            }
        }
    }

    /// <summary>The place of a field named <c>Item8</c>, from 0.</summary>
    public static int Index(string name) => int.Parse(name.Substring(4), System.Globalization.CultureInfo.InvariantCulture) - 1;
}
