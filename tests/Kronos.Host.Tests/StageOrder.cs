using Xunit.Abstractions;

namespace Kronos.Host.Tests;

/// <summary>Runs collections by their names, which for those of the house is the order of its stages; xunit itself shuffles them.</summary>
public sealed class StageOrder : ITestCollectionOrderer
{
    private static int stages;

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
    {
        ITestCollection[] ordered = [.. testCollections.OrderBy(collection => collection.DisplayName, StringComparer.Ordinal)];
        stages = ordered.Count(collection => collection.DisplayName.StartsWith("house ", StringComparison.Ordinal));
        return ordered;
    }

    /// <summary>Whether the stage that ends is the last of this run, which with a filter may be any.</summary>
    public static bool IsLast() => Interlocked.Decrement(ref stages) <= 0;
}
