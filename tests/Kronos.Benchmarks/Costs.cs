using System.Globalization;

namespace Kronos.Benchmarks;

/// <summary>What was measured of several things, many times each: processor time, what it allocated, and how long the collector held it up.</summary>
internal sealed class Costs
{
    private const int DearestRules = 12;

    private readonly Dictionary<string, List<(double Time, double Pause, long Bytes)>> taken = [];

    /// <summary>Measures once.</summary>
    public void Time(string name, Action action)
    {
        var bytes = GC.GetTotalAllocatedBytes();
        var paused = GC.GetTotalPauseDuration();
        var before = Environment.CpuUsage.TotalTime;
        action();
        var time = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        (taken.TryGetValue(name, out var known) ? known : taken[name] = []).Add((time, (GC.GetTotalPauseDuration() - paused).TotalMilliseconds, GC.GetTotalAllocatedBytes() - bytes));
    }

    /// <summary>Forgets what warmed up.</summary>
    public void Clear() => taken.Clear();

    /// <summary>The medians as parts of one of them; of the rules only the dearest.</summary>
    public void Print(int services, string whole)
    {
        var unit = Median(taken[whole], cost => cost.Time);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{services:N0} services, {whole} {unit:N0} ms"));
        foreach (var name in taken.Keys.Where(name => !IsRule(name)).Concat(taken.Keys.Where(IsRule).OrderByDescending(name => Median(taken[name], cost => cost.Time)).Take(DearestRules)))
        {
            var costs = taken[name];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Median(costs, cost => cost.Time) / unit,8:0.0000} {Median(costs, cost => cost.Bytes) / (1 << 20),7:N1} MiB {Median(costs, cost => cost.Pause) / unit,7:0.0000} GC  {name}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{taken.Keys.Where(IsRule).Sum(name => Median(taken[name], cost => cost.Time)) / unit,8:0.0000} all rules one by one"));
    }

    private static bool IsRule(string name) => name.StartsWith("KRN", StringComparison.Ordinal);

    private static double Median<T>(List<T> costs, Func<T, double> of) => costs.Select(of).Order().ElementAt(costs.Count / 2);
}
