using Kronos.Generators.Diagnostics;
using Kronos.Generators.Pipeline;
using Kronos.Rules;
using Kronos.Testing.Homes;

namespace Kronos.Benchmarks;

/// <summary>Where the time of an edit in one stack goes, in parts of the compiler's <c>GetDiagnostics</c>, and which rules are the dearest after it.</summary>
internal static class EditPhases
{
    private const int Rounds = 15;

    public static void Print(int services)
    {
        var project = new HomeProject(SyntheticHome.Files(services));
        var times = new Costs();
        for (var round = 0; round <= 3; round++)
        {
            var fresh = project.Fresh();
            times.Time("GetDiagnostics", () => fresh.GetDiagnostics());
        }

        var driver = HomeProject.Driver(new KronosGenerator()).RunGenerators(project.Compilation);
        var memory = new HostMemory();
        for (var round = 0; round < Rounds; round++)
        {
            Edits.InStack(project, round);
            times.Time("the edit, start to end", () => driver = driver.RunGenerators(project.Compilation));
            var host = project.Compilation.GetTypeByMetadataName("Home.Home")!;
            CompiledHost compiled = null!;
            memory.Use(session =>
            {
                times.Time("evaluate", () => session.Evaluate(project.Compilation, host, new(null), CancellationToken.None));
                times.Time("check", () => session.Check(session.Inventory!));
                times.Time("look for syntax errors", () => EffectiveErrors.AreInSyntax(project.Compilation, CancellationToken.None));
                times.Time("lower and embed", () => compiled = new(new(session.Lower(session.Inventory!, "Home.Home")), default));
                foreach (var rule in RuleTable.Rules.Where(rule => rule is not StackRule))
                {
                    times.Time(rule.Info.Id + " " + rule.GetType().Name, () => rule.Check(session.Inventory!).ToList());
                }

                return true;
            });
        }

        times.Print(services, "GetDiagnostics");
    }
}
