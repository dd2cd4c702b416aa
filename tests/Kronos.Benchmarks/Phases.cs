using Kronos.Documents;
using Kronos.Generators.Embedding;
using Kronos.Generators.Evaluation;
using Kronos.Generators.Evaluation.Reuse;
using Kronos.Generators.Provenance;
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
        var times = new Costs();
        for (var round = 0; round <= Rounds; round++)
        {
            Run(project, times);
            if (round == 0)
            {
                times.Clear();
            }
        }

        times.Print(services, "GetDiagnostics");
    }

    private static void Run(HomeProject project, Costs times)
    {
        var fresh = project.Fresh();
        Time("GetDiagnostics", () => fresh.GetDiagnostics());
        fresh = project.Fresh();
        Time("bind every body, without nullable analysis", () => Bind(fresh));
        var bound = Bound(project.Fresh());
        Time("evaluate what is bound", () => bound());
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
            times.Time(name, action);
        }
    }

    private static HostEvaluation Evaluate(Compilation compilation) => HostEvaluator.Evaluate(compilation, compilation.GetTypeByMetadataName("Home.Home")!, CancellationToken.None);

    // What an evaluation takes beside binding, and beside the collections that find much alive.
    private static Func<HostEvaluation> Bound(CSharpCompilation compilation)
    {
        var recording = new Recording();
        var provenance = new ProvenanceTable(recording);
        var models = new SourceModels(compilation, recording, CancellationToken.None);
        foreach (var body in compilation.SyntaxTrees.SelectMany(BodiesOf))
        {
            models.Prepare(body);
        }

        var interpreter = new Interpreter(compilation, models, provenance, recording, CancellationToken.None);
        return () => HostEvaluator.Evaluate(compilation.GetTypeByMetadataName("Home.Home")!, interpreter, provenance, null, CancellationToken.None);
    }

    private static void Bind(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
            foreach (var body in BodiesOf(tree))
            {
                model.GetOperation(body);
            }
        }
    }

    private static IEnumerable<SyntaxNode> BodiesOf(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>();
}
