namespace Kronos.Rules.Capacity;

/// <summary>Sums of memory.</summary>
internal static class MemorySum
{
    /// <summary>The sum of what is set; it stays at the largest number there is instead of running over.</summary>
    public static ByteSize Of(IEnumerable<ByteSize?> sizes)
        => new(sizes.Aggregate(0L, (sum, size) => size is { Bytes: > 0 } some ? (sum > long.MaxValue - some.Bytes ? long.MaxValue : sum + some.Bytes) : sum));

    /// <summary>The name of the service that has the most.</summary>
    public static string Largest(IEnumerable<Service> services, Func<Service, ByteSize?> size)
        => services.OrderByDescending(service => size(service)?.Bytes ?? 0).First().Name;

    /// <summary>How many times as large one amount is as another, rounded for people: <c>1.6</c>.</summary>
    public static string Times(ByteSize amount, ByteSize whole)
        => ((double)amount.Bytes / whole.Bytes).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
