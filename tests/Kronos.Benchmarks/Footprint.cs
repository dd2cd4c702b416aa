using System.Runtime.CompilerServices;
using Kronos.Generators.Pipeline;
using Kronos.Testing.Homes;

namespace Kronos.Benchmarks;

/// <summary>What is still held after a run: the compilation (syntax trees and symbols) together with the generator, to the compilation alone.</summary>
internal static class Footprint
{
    public static double Ratio(int size)
    {
        var files = SyntheticHome.Files(size);
        // Once before, so that what everything shares (texts, references, compiled code) is in neither.
        _ = Both(files);
        var before = Held();
        var alone = new HomeProject(files).Compilation;
        alone.GetDiagnostics();
        var compilation = Held() - before;
        GC.KeepAlive(alone);
        alone = null;

        before = Held();
        var (both, driver) = Both(files);
        var together = Held() - before;
        GC.KeepAlive(both);
        GC.KeepAlive(driver);
        return (double)together / compilation;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (object Compilation, object Driver) Both(IReadOnlyList<(string Path, string Text)> files)
    {
        var compilation = new HomeProject(files).Compilation;
        var driver = HomeProject.Driver(new KronosGenerator()).RunGenerators(compilation);
        compilation.GetDiagnostics();
        return (compilation, driver);
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
