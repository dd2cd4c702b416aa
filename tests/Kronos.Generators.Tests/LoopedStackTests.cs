using Kronos.Generators.Tests.Pipeline;
using Kronos.Generators.Tests.Reuse;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests;

/// <summary>Stacks that a loop makes, of one record and at one place of the source: each has its own name, its own origins, and is reused for itself.</summary>
public class LoopedStackTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Kronos;";

    private const string Linq = "public IEnumerable<Shelf> Shelves => [.. from number in Numbers select new Shelf(this, number) { Name = $\"shelf-{number}\" }];";

    private const string Loop = """
        public IReadOnlyList<Shelf> Shelves
            {
                get
                {
                    var shelves = new List<Shelf>();
                    foreach (var number in Numbers)
                    {
                        shelves.Add(new Shelf(this, number) { Name = $"shelf-{number}" });
                    }

                    return shelves;
                }
            }
        """;

    private const string Iterator = """
        public IEnumerable<Shelf> Shelves => [.. Made()];
            private IEnumerable<Shelf> Made()
            {
                for (var i = 0; i < Numbers.Length; i++)
                {
                    yield return new Shelf(this, Numbers[i]) { Name = $"shelf-{Numbers[i]}" };
                }
            }
        """;

    public static TheoryData<string> Ways => [Linq, Loop, Iterator];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_has_its_name(string made)
    {
        var project = Project(made);

        Assert.DoesNotContain(project.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        foreach (var number in new[] { 1, 2, 3 })
        {
            Assert.Contains($"shelf-{number}/compose.yaml", project.Documents);
            Assert.Contains($"shelf-{number}-inner", project.Documents);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void One_name_for_all_is_reported_where_they_are_made(string made)
    {
        var twice = made.Replace("shelf-{number}", "shelf").Replace("shelf-{Numbers[i]}", "shelf");
        var found = Errors(Project(twice));

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Contains("shelf", diagnostic.GetMessage()));
        Assert.Contains(found, diagnostic => Texts(diagnostic).Any(text => text.Contains("shelf", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_mistake_in_one_of_them_says_in_which(string made)
    {
        var found = Errors(Project(made, "[1, 70_000, 3]"));

        var wrong = Assert.Single(found, diagnostic => diagnostic.Id == "KRN1001");
        Assert.Equal("Port.Tcp(Number).On(Host.Address)", Texts(wrong).First());
        Assert.Contains("shelf-70000", wrong.GetMessage());
        Assert.Contains(Texts(wrong).Skip(1), text => text.StartsWith("new Shelf(this, ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_reused_is_what_a_fresh_start_gives(string made)
    {
        var project = new ReuseProject(Files(made, "[1, 2, 3]"), "Attic");
        var before = project.Compare();
        Assert.True(project.IsSound, before);
        (string Path, string From, string To)[] edits =
        [
            ("Shelf.cs", "docker.io/example/shelf:1.0.0", "docker.io/example/shelf:1.0.1"), ("Home.cs", "[1, 2, 3]", "[1, 2, 3, 4]"), ("Home.cs", "[1, 2, 3, 4]", "[3, 1]"), ("Home.cs", "[3, 1]", "[1, 70_000, 3]"),
            ("Home.cs", "[1, 70_000, 3]", "[1, 2, 3]"), ("Shelf.cs", "Port.Tcp(Number)", "Port.Tcp(Number + 1)"), ("Home.cs", "shelf-{", "board-{"), ("Shelf.cs", "Port.Tcp(Number + 1)", "Port.Tcp(Number)"),
            ("Home.cs", "board-{", "shelf-{"), ("Other.cs", "Attic.Shelves.Count()", "Attic.Shelves.Count() + 1"), ("Other.cs", "Attic.Shelves.Count() + 1", "Attic.Shelves.Count()"),
        ];
        foreach (var (path, from, to) in edits)
        {
            project.Edit(path, text => text.Replace(from, to));
        }

        project.Edit("Shelf.cs", text => text.Replace("shelf:1.0.1", "shelf:1.0.0"));
        Assert.Equal(before, project.Compare());
    }

    [Fact]
    public void An_edit_elsewhere_makes_none_of_them_again()
    {
        var project = new ReuseProject(Files(Linq, "[.. Enumerable.Range(1, 30)]"), "Attic");
        project.Compare();
        var all = project.Computed;
        project.Edit("Other.cs", text => text.Replace("docker.io/example/other:1.0.0", "docker.io/example/other:1.0.1"));

        Assert.InRange(project.Computed, 1, all / 10);
    }

    private static GeneratorProject Project(string made, string numbers = "[1, 2, 3]") => new([.. Files(made, numbers)]);

    private static IReadOnlyList<Diagnostic> Errors(GeneratorProject project)
    {
        Assert.DoesNotContain(project.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. project.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    private static IEnumerable<string> Texts(Diagnostic diagnostic)
        => diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length));

    private static IEnumerable<(string Path, string Text)> Files(string made, string numbers) =>
    [
        ("Usings.cs", Usings),
        ("Home.cs", $$"""
            [Deploy]
            public sealed record Attic() : Host("attic")
            {
                private int[] Numbers => {{numbers}};
                public override Hardware Hardware => new(Cores: 64, Memory: 64.GiB, Disk: 500.GB);
                public override Setting Domain => new("example.org");
                public override Setting Lan => new("192.168.1.0/24");
                public override Setting Address => new("192.168.1.10");
                {{made}}
                public Other Other => new(this, this);
            }
            """),
        ("Shelf.cs", """
            public sealed record Shelf(Host Host, int Number) : Stack(Host)
            {
                public Network Inner => new(this);
                public Service App => new(this)
                {
                    Image = "docker.io/example/shelf:1.0.0",
                    Ports = [Port.Tcp(Number).On(Host.Address)],
                    Networks = [Inner],
                    Environment = new() { ["NUMBER"] = Number },
                    Health = Health.None("a test"),
                    Limits = new(Cpus: 1, Memory: 64.MiB),
                };
            }
            """),
        ("Other.cs", """
            public sealed record Other(Host Host, Attic Attic) : Stack(Host)
            {
                public Network Inner => new(this) { Internal = true };
                public Service App => new(this)
                {
                    Image = "docker.io/example/other:1.0.0",
                    Networks = [Inner],
                    Environment = new() { ["SHELVES"] = Attic.Shelves.Count() },
                    Health = Health.None("a test"),
                    Limits = new(Cpus: 1, Memory: 64.MiB),
                };
            }
            """),
    ];
}
