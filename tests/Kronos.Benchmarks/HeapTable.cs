using System.Globalization;
using System.Runtime.CompilerServices;
using Kronos.Generators.Pipeline;
using Kronos.Testing.Homes;
using Microsoft.Diagnostics.Runtime;

namespace Kronos.Benchmarks;

/// <summary>What the generator holds after a run, by type, beside what the compilation holds.</summary>
internal static class HeapTable
{
    private const int Shown = 45;

    public static void Print(int services)
    {
        var files = SyntheticHome.Files(services);
        _ = Held(files, false);
        var none = Take();
        var alone = Held(files, false);
        var one = Take();
        var both = Held(files, true);
        var two = Take();
        GC.KeepAlive(alone);
        GC.KeepAlive(both);
        var compilation = Difference(none, one);
        var generator = Difference(compilation, Difference(one, two));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{services:N0} services: the compilation {compilation.Values.Sum(type => type.Bytes) >> 10:N0} KiB, the generator {generator.Values.Sum(type => type.Bytes) >> 10:N0} KiB"));
        foreach (var (type, (count, bytes)) in generator.OrderByDescending(type => type.Value.Bytes).Take(Shown))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes >> 10,9:N0} KiB {count,9:N0}  {type}"));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (object Compilation, object? Driver) Held(IReadOnlyList<(string Path, string Text)> files, bool isGenerating)
    {
        var compilation = new HomeProject(files).Compilation;
        var driver = isGenerating ? HomeProject.Driver(new KronosGenerator()).RunGenerators(compilation) : null;
        compilation.GetDiagnostics();
        return (compilation, driver);
    }

    private static Dictionary<string, (long Count, long Bytes)> Difference(Dictionary<string, (long Count, long Bytes)> before, Dictionary<string, (long Count, long Bytes)> after)
        => before.Keys.Union(after.Keys).ToDictionary(type => type, type => (after.GetValueOrDefault(type).Count - before.GetValueOrDefault(type).Count, after.GetValueOrDefault(type).Bytes - before.GetValueOrDefault(type).Bytes));

    private static Dictionary<string, (long Count, long Bytes)> Take()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var target = DataTarget.CreateSnapshotAndAttach(Environment.ProcessId);
        using var runtime = target.ClrVersions[0].CreateRuntime();
        var types = new Dictionary<string, (long Count, long Bytes)>();
        foreach (var item in runtime.Heap.EnumerateObjects().Where(item => item.IsValid && !item.Type!.IsFree))
        {
            var name = item.Type!.Name ?? "?";
            var known = types.GetValueOrDefault(name);
            types[name] = (known.Count + 1, known.Bytes + (long)item.Size);
        }

        return types;
    }
}
