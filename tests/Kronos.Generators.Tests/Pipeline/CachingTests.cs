using System.Collections;
using System.Reflection;
using Kronos.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests.Pipeline;

/// <summary>What an edit costs: outputs follow the meaning of the records, not their text.</summary>
public class CachingTests
{
    private const string Unrelated = "public static class Unrelated { public const int Number = 1; }";

    private static GeneratorProject Project() => new(("Home.cs", HomeSource.Text), ("Unrelated.cs", Unrelated));

    [Fact]
    public void A_host_without_findings_is_embedded()
    {
        var project = Project();

        Assert.Empty(project.Diagnostics);
        Assert.NotNull(project.Documents);
        Assert.Contains("\"host\":\"home\"", project.Documents);
    }

    [Fact]
    public void An_unrelated_edit_emits_nothing_again()
    {
        var project = Project();
        project.Edit("Unrelated.cs", text => text.Replace("1", "2"));

        Assert.All(project.Reasons(StepNames.Documents), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(project.Reasons(StepNames.Findings), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("// a comment\n")]
    public void A_blank_line_or_a_comment_emits_nothing_again(string insertion)
    {
        var project = Project();
        project.Edit("Home.cs", text => insertion + text);

        Assert.All(project.Reasons(StepNames.Documents), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void An_edit_of_a_value_is_embedded()
    {
        var project = Project();
        var before = project.Documents;
        project.Edit("Home.cs", text => text.Replace("192.168.1.10", "192.168.1.11"));

        Assert.NotEqual(before, project.Documents);
        Assert.Contains(IncrementalStepRunReason.Modified, project.Reasons(StepNames.Documents));
    }

    [Fact]
    public void A_mistake_takes_the_documents_away_and_mending_it_brings_the_same_ones_back()
    {
        var project = Project();
        var before = project.Documents;
        project.Edit("Home.cs", text => text.Replace("Tcp(443)", "Tcp(443443)"));
        Assert.Null(project.Documents);
        Assert.NotEmpty(project.Diagnostics);

        project.Edit("Home.cs", text => text.Replace("Tcp(443443)", "Tcp(443)"));
        Assert.Equal(before, project.Documents);
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void A_host_that_is_no_longer_deployed_is_no_longer_embedded()
    {
        var project = Project();
        project.Edit("Home.cs", text => text.Replace("[Deploy]", ""));

        Assert.Null(project.Documents);
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void A_project_without_hosts_costs_nothing()
    {
        var project = new GeneratorProject(("Unrelated.cs", Unrelated));

        Assert.Empty(project.Reasons(StepNames.Compile));
        Assert.Null(project.Documents);
    }

    [Fact]
    public void No_step_keeps_a_compilation_or_a_symbol_alive()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>(Project().Values().Where(value => value is not null));
        while (waiting.TryPop(out var value))
        {
            // The compilation itself passes through one unnamed step; trees are held on purpose, for positions.
            Assert.False(value is ISymbol or Microsoft.CodeAnalysis.Compilation or SemanticModel or SyntaxNode or IOperation, value.GetType().FullName);
            if (value is string or SyntaxTree || value.GetType().IsPrimitive || value.GetType().IsEnum || value is Type || !seen.Add(value))
            {
                continue;
            }

            var parts = value is IEnumerable list
                ? list.Cast<object?>()
                : value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.GetValue(value));
            foreach (var part in parts.OfType<object>())
            {
                waiting.Push(part);
            }
        }
    }
}
