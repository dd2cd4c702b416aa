using Kronos.Generators.Tests.Pipeline;
using Kronos.Rules;
using Kronos.Testing.Examples;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests;

/// <summary>What the pages promise is what the compiler says: the same ids, on the marked lines, and nothing on the good examples.</summary>
public class RulePageTests
{
    public static TheoryData<string> Pages() => [.. RulePage.In("src/Kronos.Rules").Where(page => page.Bad.Count > 0).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Bad_examples_are_reported_on_the_marked_lines_and_nothing_is_embedded_for_an_error(string path)
    {
        var page = RulePage.Read(path);
        foreach (var bad in page.Bad)
        {
            var example = Example.Of(bad);
            var project = new GeneratorProject([.. example.Sources]);
            Assert.DoesNotContain(project.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

            var marks = RulePage.MarksOf(bad).Where(mark => mark.Id == page.Id).ToList();
            var findings = project.Diagnostics.Where(diagnostic => diagnostic.Id == page.Id).ToList();
            var said = string.Join("\n", project.Diagnostics);
            Assert.True(findings.Count > 0, $"{page.Id} is not reported, but:\n{said}");
            Assert.All(project.Diagnostics, diagnostic => Assert.True(diagnostic.Id == page.Id || page.Allowed.Contains(diagnostic.Id), diagnostic.ToString()));
            Assert.Equal(Lines(marks.Where(mark => !mark.Also)), Lines(findings.Select(finding => finding.Location), example));
            Assert.Empty(Lines(marks.Where(mark => mark.Also)).Except(Lines(findings.SelectMany(finding => finding.AdditionalLocations), example)));
            if (RuleTable.All.Single(rule => rule.Id == page.Id).Severity == Severity.Error)
            {
                Assert.Null(project.Documents);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Good_examples_are_silent_and_embedded(string path)
    {
        foreach (var good in RulePage.Read(path).Good)
        {
            var project = new GeneratorProject([.. Example.Of(good).Sources]);

            Assert.DoesNotContain(project.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == RulePage.Read(path).Id);
            Assert.NotNull(project.Documents);
        }
    }

    private static List<int> Lines(IEnumerable<Mark> marks) => [.. marks.Select(mark => mark.Line + 1).Distinct().Order()];

    private static List<int> Lines(IEnumerable<Location> locations, Example example) =>
    [
        .. locations.Where(location => location.SourceTree?.FilePath == Example.File)
            .Select(location => location.GetLineSpan().StartLinePosition.Line - example.FirstLine + 1).Distinct().Order(),
    ];
}
