using System.Collections.Concurrent;
using System.Diagnostics;
using Kronos.Generators.Pipeline;
using Kronos.Testing.Examples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>
/// Real sources with a node deleted, doubled, swapped or half typed: no exception, no hang, nothing embedded beside an error, and no noise on top of what the C# compiler
/// says. <c>KRONOS_MUTANTS</c> sets how many, <c>KRONOS_SEED</c> where to start.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_mutant_is_compiled_or_reported()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("KRONOS_MUTANTS"), out var asked) ? asked : 5_000;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("KRONOS_SEED"), out var start) ? start : 20_260_731;
        CSharpCompilation[] sources = [.. new[] { Differential.Compile(SampleSource.Text), Home(), Server() }.Select(Alone)];
        var (embedded, broken, slowest) = (0, 0, TimeSpan.Zero);
        var found = new ConcurrentDictionary<string, string>();

        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            // The real server is the largest: it gets the smallest share.
            var source = sources[number % 16 == 15 ? 2 : number % 2];
            var mutant = Mutant.Of(source, seed + number);
            var watch = Stopwatch.StartNew();
            var faults = mutant.Faults(out var hasDocuments, out var hasErrors);
            faults = watch.Elapsed < Patience ? faults : [.. faults, $"takes {watch.Elapsed}"];
            foreach (var fault in faults)
            {
                // The same mistake is met many times: it is shown once, with the first seed that leads to it.
                found.TryAdd(Kind(fault), $"seed {seed + number}: {mutant.What}\n{fault}");
            }

            lock (sources)
            {
                embedded += hasDocuments ? 1 : 0;
                broken += hasErrors ? 1 : 0;
                slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            }
        });

        output.WriteLine($"{count} mutants: {embedded} embedded, {broken} with errors; the slowest took {slowest.TotalMilliseconds:N0} ms");
        Assert.True(found.IsEmpty, string.Join("\n\n", found.Values));
        Assert.InRange(embedded, 1, count - 1);
    }

    private static string Kind(string fault) => string.Join("\n", fault.Split('\n').Where(line => !line.Contains("   at System.", StringComparison.Ordinal)).Take(2));

    // Each mutant has a thread already. More of them made one wait for the pool without end, once in a long run.
    private static CSharpCompilation Alone(CSharpCompilation source) => source.WithOptions(source.Options.WithConcurrentBuild(false));

    private static CSharpCompilation Home()
    {
        var example = Example.Of("public Service App => new(this) { Image = \"traefik/whoami:v1.11.0\", Networks = [Edge.Web], Health = Health.None(\"no tools\"), Limits = new(Cpus: 1, Memory: 64.MiB) };");
        return example.Compile(typeof(Host).Assembly);
    }

    private static CSharpCompilation Server() => Differential.Compile([.. ServerSource.Files.SkipLast(1).Select(file => file.Text)]);
}
