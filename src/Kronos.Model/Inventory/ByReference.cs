using System.Runtime.CompilerServices;

namespace Kronos.Inventory;

/// <summary>Tells objects apart by what they are and not by what they say.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static ByReference<T> Instance { get; } = new();

    bool IEqualityComparer<T>.Equals(T? left, T? right) => ReferenceEquals(left, right);

    int IEqualityComparer<T>.GetHashCode(T value) => RuntimeHelpers.GetHashCode(value);
}
