using BenchmarkDotNet.Attributes;
using Kronos.Generators.Pipeline;
using Kronos.Testing.Homes;
using Microsoft.CodeAnalysis;

namespace Kronos.Benchmarks;

/// <summary>The generator beside the compiler's own work, with BenchmarkDotNet's care. At ten thousand services it takes its time; see <see cref="QuickTable"/>.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private HomeProject project = null!;
    private GeneratorDriver warm = null!;
    private int edits;

    /// <summary>The size of the home.</summary>
    [Params(25, 100, 1000)]
    public int Services { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        project = new(SyntheticHome.Files(Services));
        warm = HomeProject.Driver(new KronosGenerator()).RunGenerators(project.Compilation);
    }

    [Benchmark(Baseline = true, Description = "the compiler's GetDiagnostics")]
    public int Compiler() => project.Fresh().GetDiagnostics().Length;

    [Benchmark(Description = "cold")]
    public GeneratorDriver Cold() => HomeProject.Driver(new KronosGenerator()).RunGenerators(project.Fresh());

    [Benchmark(Description = "edit outside")]
    public void Outside() => Run(Edits.Outside);

    [Benchmark(Description = "edit in one stack")]
    public void Stack() => Run(Edits.InStack);

    [Benchmark(Description = "blank line")]
    public void BlankLine() => Run(Edits.BlankLine);

    private void Run(Action<HomeProject, int> edit)
    {
        edit(project, edits++);
        warm = warm.RunGenerators(project.Compilation);
    }
}
