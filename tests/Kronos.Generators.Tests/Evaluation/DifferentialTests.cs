using Kronos.Testing;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>The evaluator agrees with the C# compiler and runtime: every construct that a definition may use, beside what the same code really gives.</summary>
public class DifferentialTests
{
    private const string Folder = "tests/Kronos.Generators.Tests/Evaluation/Cases";

    public static TheoryData<string> Files() => [.. Paths().Select(path => Path.GetFileName(path))];

    internal static IEnumerable<string> Paths() => Directory.EnumerateFiles(Repository.Path(Folder), "*.cs").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_program_means_what_it_means_at_run_time(string file)
    {
        var cases = CaseFile.Read(Repository.Path(Folder, file)).ToList();
        var outcomes = Batch.Run([.. cases.Select(item => item.Program)]);

        var differences = cases.Zip(outcomes).Where(pair => !pair.First.Holds(pair.Second))
            .Select(pair => $"{pair.First.Title}: {pair.First.Body}\n  compiled:  {pair.Second.Compiled}\n  evaluated: {pair.Second.Evaluated}").ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {cases.Count} differ\n" + string.Join("\n", differences));
    }

    [Fact]
    public void A_home_with_a_stack_of_every_kind_means_what_it_means_at_run_time() => Differential.AssertEqual(SampleSource.Text);
}
