using System.Globalization;
using Kronos.Documents;
using Kronos.Generators.Embedding;
using Kronos.Generators.Evaluation;
using Kronos.Rules;
using Kronos.Testing.Homes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Benchmarks;

/// <summary>Where the time of a cold run goes, in parts of the compiler's <c>GetDiagnostics</c>, and which rules are the dearest.</summary>
internal static class Phases
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("ROUNDS") ?? "5");

    public static void Print(int services)
    {
        var project = new HomeProject(SyntheticHome.Files(services));
        var times = new Dictionary<string, List<double>>();
        var pauses = new Dictionary<string, List<double>>();
        var allocated = new Dictionary<string, long>();
        for (var round = 0; round <= Rounds; round++)
        {
            // The first one warms up.
            if (round == 1)
            {
                times.Clear();
            }

            Run(project, times, allocated, pauses);
        }

        var compiler = Median(times["GetDiagnostics"]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{services:N0} services, GetDiagnostics {compiler:N0} ms"));
        foreach (var (name, taken) in times.Where(time => !time.Key.StartsWith("KRN", StringComparison.Ordinal)).Concat(times.Where(time => time.Key.StartsWith("KRN", StringComparison.Ordinal)).OrderByDescending(time => Median(time.Value)).Take(12)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Median(taken) / compiler,8:0.000} {allocated[name] >> 20,5:N0} MiB {Median(pauses[name]) / compiler,6:0.000} GC  {name}"));
        }
    }

    private static void Run(HomeProject project, Dictionary<string, List<double>> times, Dictionary<string, long> allocated, Dictionary<string, List<double>> pauses)
    {
        var fresh = project.Fresh();
        Time("GetDiagnostics", () => fresh.GetDiagnostics());
        fresh = project.Fresh();
        Time("bind every body, without nullable analysis", () => Bind(fresh));
        fresh = project.Fresh();
        HostEvaluation evaluation = null!;
        Time("evaluate", () => evaluation = Evaluate(fresh));
        var inventory = evaluation.Inventory!;
        Time("check", () => RuleTable.Check(inventory).ToList());
        DocumentSet documents = null!;
        Time("lower", () => documents = Lowering.Lower(inventory));
        Time("write JSON", () => DocumentJson.Write(documents));
        foreach (var rule in RuleTable.Rules)
        {
            Time(rule.Info.Id + " " + rule.GetType().Name, () => rule.Check(inventory).ToList());
        }

        void Time(string name, Action action)
        {
            GC.Collect();
            var bytes = GC.GetTotalAllocatedBytes();
            var paused = GC.GetTotalPauseDuration();
            var before = Environment.CpuUsage.TotalTime;
            action();
            (times.TryGetValue(name, out var known) ? known : times[name] = []).Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            allocated[name] = GC.GetTotalAllocatedBytes() - bytes;
            (pauses.TryGetValue(name, out var pause) ? pause : pauses[name] = []).Add((GC.GetTotalPauseDuration() - paused).TotalMilliseconds);
        }
    }

    private static HostEvaluation Evaluate(Compilation compilation) => HostEvaluator.Evaluate(compilation, compilation.GetTypeByMetadataName("Home.Home")!, CancellationToken.None);

    private static void Bind(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
            foreach (var arrow in tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>())
            {
                model.GetOperation(arrow);
            }
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
