using System.Globalization;
using Kronos.Generators.Pipeline;
using Kronos.Testing.Homes;
using Microsoft.CodeAnalysis;

namespace Kronos.Benchmarks;

/// <summary>
/// All sizes in one run, as ratios to the compiler's own <c>GetDiagnostics</c> for the same sources, which takes turns with the generator. Medians, after a warm-up,
/// in processor time: it counts all threads of both, and nothing of what the machine is busy with otherwise.
/// </summary>
internal static class QuickTable
{
    public static void Print(IReadOnlyList<int> sizes)
    {
        Measure(100, rounds: 4);
        Console.WriteLine("| services | GetDiagnostics | cold | edit outside | edit in one stack | blank line | memory |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            var (compiler, ratios) = Measure(size, rounds: size >= 10_000 ? 3 : 7);
            var columns = ratios.Append(Footprint.Ratio(size)).Select(ratio => ratio.ToString("0.000", CultureInfo.InvariantCulture));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {compiler:N0} ms | {string.Join(" | ", columns)} |"));
        }
    }

    private static (double Compiler, IReadOnlyList<double> Ratios) Measure(int size, int rounds)
    {
        var project = new HomeProject(SyntheticHome.Files(size));
        var driver = HomeProject.Driver(new KronosGenerator()).RunGenerators(project.Compilation);
        var times = new List<double>[5];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = [];
        }

        for (var round = 0; round < rounds; round++)
        {
            var fresh = project.Fresh();
            times[0].Add(Time(() => fresh.GetDiagnostics()));
            fresh = project.Fresh();
            times[1].Add(Time(() => HomeProject.Driver(new KronosGenerator()).RunGenerators(fresh)));
            Action<HomeProject, int>[] edits = [Edits.Outside, Edits.InStack, Edits.BlankLine];
            for (var edit = 0; edit < edits.Length; edit++)
            {
                edits[edit](project, round);
                times[edit + 2].Add(Time(() => driver = driver.RunGenerators(project.Compilation)));
            }
        }

        var compiler = Median(times[0]);
        return (compiler, [.. times.Skip(1).Select(time => Median(time) / compiler)]);
    }

    private static double Time(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
