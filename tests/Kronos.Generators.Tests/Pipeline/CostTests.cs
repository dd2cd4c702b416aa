using Kronos.Generators.Pipeline;
using Kronos.Testing.Homes;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests.Pipeline;

/// <summary>Nothing else runs while costs are compared.</summary>
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
public sealed class Alone;

/// <summary>
/// What the generator costs beside the compiler, in processor time and as a ratio, so that neither a slow machine nor a busy one makes a difference. The limits are
/// about twice what is measured: they catch what becomes twice as expensive.
/// </summary>
[Collection(nameof(CostTests))]
public class CostTests
{
    private const int Rounds = 5;

    [Fact]
    public void The_generator_costs_less_than_the_compiler_itself_and_an_edit_a_small_part_of_it()
    {
        var project = new HomeProject(SyntheticHome.Files(200));
        var driver = HomeProject.Driver(new KronosGenerator()).RunGenerators(project.Compilation);
        Assert.Empty(driver.GetRunResult().Diagnostics);
        var (compiler, cold, outside, stack, blank) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var fresh = project.Fresh();
            compiler.Add(Cost(() => fresh.GetDiagnostics()));
            fresh = project.Fresh();
            cold.Add(Cost(() => HomeProject.Driver(new KronosGenerator()).RunGenerators(fresh)));
            project.Edit(SyntheticHome.UnrelatedPath, text => text.Replace("seed +", "seed + 1 +"));
            outside.Add(Cost(() => driver = driver.RunGenerators(project.Compilation)));
            project.Edit(SyntheticHome.StackPath(0), text => text.Replace("[\"LOG_FORMAT\"] = \"", "[\"LOG_FORMAT\"] = \"x"));
            stack.Add(Cost(() => driver = driver.RunGenerators(project.Compilation)));
            project.Edit(SyntheticHome.StackPath(0), text => "\n" + text);
            blank.Add(Cost(() => driver = driver.RunGenerators(project.Compilation)));
        }

        var measured = $"cold {Ratio(cold):0.000}, outside {Ratio(outside):0.000}, stack {Ratio(stack):0.000}, blank line {Ratio(blank):0.000}";
        Assert.True(Ratio(cold) < 2 && Ratio(outside) < 0.05 && Ratio(stack) < 0.25 && Ratio(blank) < 0.05, measured);

        double Ratio(List<double> costs) => Least(costs) / Least(compiler);
    }

    private static double Cost(Action action)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    // The first round warms up. What collections, or the compiler of our own code, do meanwhile only adds: the least is nearest to the truth.
    private static double Least(List<double> costs) => costs.Skip(1).Min();
}
