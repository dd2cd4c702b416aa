using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
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
        Assert.NotEmpty(project.OutputReasons());
        Assert.All(project.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("using Kronos;", "\n\nusing Kronos;")]
    [InlineData("using Kronos;", "// a comment\nusing Kronos;")]
    [InlineData("Listens = [8080],", "// a comment in a definition\n        Listens = [8080],")]
    [InlineData("Listens = [8080],", "Listens  =  [ 8080 ],\n")]
    public void A_blank_line_or_a_comment_emits_nothing_again(string from, string to)
    {
        var project = Project();
        project.Edit("Home.cs", text => text.Replace(from, to));

        Assert.All(project.Reasons(StepNames.Documents), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(project.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("\n\n", 2)]
    [InlineData("// a comment\n", 1)]
    public void A_blank_line_or_a_comment_above_a_finding_reports_it_at_its_new_place_and_emits_nothing_again(string insertion, int lines)
    {
        var project = WithWarning();
        var before = Assert.Single(project.Diagnostics).Location.GetLineSpan();
        project.Edit("Home.cs", text => insertion + text);

        Assert.NotEmpty(project.Reasons(StepNames.Documents));
        Assert.All(project.Reasons(StepNames.Documents), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal([IncrementalStepRunReason.Modified], project.Reasons(StepNames.Findings));
        var after = Assert.Single(project.Diagnostics).Location;
        Assert.Equal(before.StartLinePosition.Line + lines, after.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(after.SourceTree, project.Compilation.SyntaxTrees);
    }

    [Fact]
    public void Edits_keep_no_compilation_of_the_past_alive()
    {
        var project = WithWarning();
        var first = FirstOf(project);
        for (var i = 0; i < 4; i++)
        {
            project.Edit("Home.cs", text => text.Replace("192.168.1.1", "192.168.1.11"));
            project.Edit("Unrelated.cs", text => text + " ");
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(first.TryGetTarget(out _));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<Compilation> FirstOf(GeneratorProject project) => new(project.Compilation);

    private static GeneratorProject WithWarning()
        => new(("Home.cs", HomeSource.Text.Replace("    // more\n", "    public Volume Forgotten => new(this);\n")), ("Unrelated.cs", Unrelated));

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
        var waiting = new Stack<object>(Project().Values().Concat(WithWarning().Values()).Where(value => value is not null));
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
