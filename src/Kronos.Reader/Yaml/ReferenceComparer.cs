using System.Runtime.CompilerServices;

namespace Kronos.Reader.Yaml;

/// <summary>Tells nodes apart by where they are in memory: two that say the same are two.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static ReferenceComparer Instance { get; } = new();

    bool IEqualityComparer<object>.Equals(object? one, object? other) => ReferenceEquals(one, other);

    int IEqualityComparer<object>.GetHashCode(object node) => RuntimeHelpers.GetHashCode(node);
}
