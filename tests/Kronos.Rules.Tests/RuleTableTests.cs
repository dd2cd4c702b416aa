using Kronos.Testing;
using Kronos.Testing.Examples;

namespace Kronos.Rules.Tests;

public sealed class RuleTableTests
{
    // The evaluator's own diagnostics have pages of another shape beside their tests.
    private static readonly IReadOnlyList<RulePage> Pages = [.. RulePage.In("src/Kronos.Rules").Where(page => !page.Path.Contains("/Evaluation/"))];

    public static TheoryData<string> Ids => [.. RuleTable.Rules.Select(rule => rule.Info.Id)];

    [Fact]
    public void No_id_is_given_twice()
        => Assert.Empty(RuleTable.All.GroupBy(info => info.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void The_rules_stand_in_the_order_of_their_ids()
        => Assert.Equal(RuleTable.Rules.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal), RuleTable.Rules.Select(rule => rule.Info.Id));

    [Fact]
    public void Every_page_belongs_to_a_rule()
        => Assert.Empty(Pages.Select(page => page.Path).Except(RuleTable.All.Select(info => info.Page)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_id_and_its_title(string id)
    {
        var info = RuleOf(id).Info;
        Assert.True(File.Exists(Repository.Path(info.Page)), info.Page + " is missing.");
        var page = RulePage.Read(info.Page);
        Assert.Equal($"{info.Id}: {info.Title}", $"{page.Id}: {page.Title}");
        Assert.Equal(info.Id + ".md", Path.GetFileName(info.Page));
        Assert.NotEmpty(page.Bad);
        Assert.NotEmpty(page.Good);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_of_a_page_breaks_its_rule_and_no_other(string id)
    {
        var page = RulePage.Read(RuleOf(id).Info.Page);
        foreach (var snippet in page.Bad)
        {
            var findings = Scenario.Of(snippet).Findings;
            Assert.Contains(findings, finding => finding.Rule.Id == id);
            var others = findings.Where(finding => finding.Rule.Id != id && !page.Allowed.Contains(finding.Rule.Id));
            Assert.True(!others.Any(), Describe(others) + "\n" + snippet);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_marks_as_many_places_as_there_are(string id)
    {
        foreach (var snippet in RulePage.Read(RuleOf(id).Info.Page).Bad)
        {
            var marks = RulePage.MarksOf(snippet).ToList();
            var findings = Scenario.Of(snippet).Of(RuleOf(id));
            var at = findings.Select(finding => Places.Of(finding.At)).Where(place => !IsInPrelude(place, snippet)).Distinct();
            Assert.Equal(at.Count(), marks.Count(mark => mark.Id == id && !mark.Also));
            var also = findings.SelectMany(finding => finding.Also).Select(Places.Of).Where(place => !IsInPrelude(place, snippet));
            Assert.Equal(also.Any(), marks.Any(mark => mark.Id == id && mark.Also));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_of_a_page_keeps_every_rule(string id)
    {
        foreach (var snippet in RulePage.Read(RuleOf(id).Info.Page).Good)
        {
            var findings = Scenario.Of(snippet).Findings.Where(finding => finding.Rule.Id == id || finding.Rule.Severity == Severity.Error);
            Assert.True(!findings.Any(), Describe(findings) + "\n" + snippet);
            Assert.Empty(RulePage.MarksOf(snippet));
        }
    }

    [Fact]
    public void A_host_with_only_its_proxy_has_no_finding()
        => Assert.Equal("", Describe(Scenario.Of("").Findings));

    private static bool IsInPrelude(string place, string snippet)
        => place.StartsWith("Edge", StringComparison.Ordinal) || (place.StartsWith("host", StringComparison.Ordinal) && !snippet.Contains("[Deploy]"));

    private static Rule RuleOf(string id) => RuleTable.Rules.Single(rule => rule.Info.Id == id);

    private static string Describe(IEnumerable<Finding> findings)
        => string.Join("\n", findings.Select(finding => $"{finding.Rule.Id} at {Places.Of(finding)}: {finding.Message}"));
}
