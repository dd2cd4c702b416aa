using System.Collections.Concurrent;
using System.Reflection;

namespace Kronos.Generators.Evaluation;

/// <summary>What the C# compiler generates for records of the model.</summary>
internal static class NativeRecord
{
    private static readonly ConcurrentDictionary<Type, MethodInfo?> Clones = new();

    /// <summary>A copy; null when it is no record, which the compiler reports.</summary>
    public static object? Clone(object record)
        => Clones.GetOrAdd(record.GetType(), type => type.GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))?.Invoke(record, null);
}
