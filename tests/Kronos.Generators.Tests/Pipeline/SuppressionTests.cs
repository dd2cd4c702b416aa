namespace Kronos.Generators.Tests.Pipeline;

/// <summary>What the C# compiler offers to silence a finding works, and what is silenced does not stop the output.</summary>
public class SuppressionTests
{
    private const string Unused = "    public Volume Forgotten => new(this);\n";

    [Fact]
    public void A_warning_is_reported_and_the_host_is_embedded_all_the_same()
    {
        var project = With(Unused);

        Assert.NotEmpty(project.Diagnostics);
        Assert.All(project.Diagnostics, diagnostic => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.NotNull(project.Documents);
    }

    [Fact]
    public void A_pragma_silences_a_finding()
    {
        var ids = string.Join(", ", With(Unused).Diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
        var project = With($"#pragma warning disable {ids}\n{Unused}#pragma warning restore {ids}\n");

        Assert.DoesNotContain(project.Diagnostics, diagnostic => !diagnostic.IsSuppressed);
        Assert.NotNull(project.Documents);
    }

    private static GeneratorProject With(string member)
        => new(("Home.cs", HomeSource.Text.Replace("    // more\n", member)));
}
