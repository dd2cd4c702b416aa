using Kronos.Generators.Tests.Pipeline;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>C# only warns of a null where the model has none; it is an error where it is given, and no rule meets it. Each was met by a mutant.</summary>
public class NullGivenTests
{
    [Theory]
    [InlineData("Environment = null!")]
    [InlineData("Environment = new() { [\"A\"] = null! }")]
    [InlineData("Health = Health.Command(\"curl\", null!)")]
    [InlineData("Health = Health.Shell(null!)")]
    public void It_is_an_error_where_it_is_given(string property) => AssertTold("new(\"example.org\")", property);

    [Fact]
    public void It_is_an_error_as_a_setting_of_the_host() => AssertTold("null!", "");

    [Fact]
    public void It_is_told_once_whoever_reads_it()
    {
        var project = new GeneratorProject(("Home.cs", HomeSource.Text
            .Replace("Domain => new(\"example.org\")", "Domain => null!", StringComparison.Ordinal)
            .Replace("// more", "public Service More => new(this) { Image = \"docker.io/example/more:1\", Environment = new() { [\"A\"] = Host.Domain, [\"B\"] = \"b.\" + Host.Domain } };", StringComparison.Ordinal)));

        var told = Assert.Single(project.Diagnostics);

        Assert.Equal("Domain", project.Compilation.SyntaxTrees.First().GetText().ToString(told.Location.SourceSpan));
        Assert.Null(project.Documents);
    }

    private static void AssertTold(string domain, string property)
    {
        var compilation = Differential.Compile($$"""
            [Deploy]
            public sealed record Attic() : Host("attic")
            {
                public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
                public override Setting Domain => {{domain}};
                public override Setting Lan => new("192.168.1.0/24");
                public override Setting Address => new("192.168.1.10");
                public Shelf Shelf => new(this);
            }

            public sealed record Shelf(Host Host) : Stack(Host)
            {
                public Service App => new(this) { Image = "traefik/whoami:v1.11.0", {{property}} };
            }
            """);

        var faults = new Mutant(compilation, property).Faults(out var embedded, out var hasErrors);

        Assert.Empty(faults);
        Assert.False(embedded);
        Assert.True(hasErrors);
    }
}
