namespace Kronos.Generators.Tests.Reuse;

/// <summary>A limit is met, or not met, by a reused evaluation as by a fresh one: each member has an allowance of its own, whoever reads it, and whenever it was computed.</summary>
public class LimitTests
{
    private const string Limit = "KRN0005";

    private const string Turns = "public static int Turns(int turns) { var n = 0; for (var i = 0; i < turns; i++) n += i % 2; return n; }";

    public static TheoryData<string, string, string, bool> Edits => new()
    {
        { "a member alone", "Turns(1) + Second", "Turns(90_000) + Second", true },
        { "the parts together, each within its own", "Turns(1) + Second", "Turns(25_000) + Second", false },
        { "a part that is read by another", "Second => Turns(25_000)", "Second => Turns(90_000)", true },
        { "the order in which they are read", "Turns(1) + Second + Third", "Third + Turns(20_000) + Second", false },
        { "a static member", "Shared => Turns(25_000)", "Shared => Turns(90_000)", true },
        { "what a loop makes, each within its own", "Range(1, 3)", "Range(1, 8)", false },
        { "what a loop makes, all together", "Range(1, 3)", "Range(1, 60)", true },
        { "what is made in a loop becomes more", "Turns(Heavy)", "Turns(Heavy * 4)", true },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void It_is_the_same_as_for_a_fresh_start(string what, string from, string to, bool isMet)
    {
        var project = new ReuseProject([("Usings.cs", Usings), ("Home.cs", Home), ("Parts.cs", Parts)], "Attic");
        var before = project.Compare();
        Assert.DoesNotContain(Limit, before);
        Assert.True(project.IsSound, before);
        var path = Home.Contains(from, StringComparison.Ordinal) ? "Home.cs" : "Parts.cs";
        Assert.Contains(from, project.Text(path));

        project.Edit(path, text => text.Replace(from, to));

        Assert.True(project.Compare().Contains(Limit, StringComparison.Ordinal) == isMet, $"{what}: {project.Compare()}");
        project.Edit(path, text => text.Replace(to, from));
        Assert.Equal(before, project.Compare());
    }

    [Fact]
    public void A_member_that_takes_too_much_is_computed_once_however_often_it_is_read()
    {
        // What is allocated, as a measure of what is done: the time is everybody's.
        Assert.InRange(Allocated(200), 1, 3 * Allocated(1));

        static long Allocated(int times)
        {
            var list = string.Join(", ", Enumerable.Repeat("Second", times));
            var parts = Parts.Replace("Turns(1) + Second + Third", $"new[] {{ {list} }}.Sum()").Replace("Second => Turns(25_000)", "Second => Turns(90_000)");
            var project = new ReuseProject([("Usings.cs", Usings), ("Home.cs", Home), ("Parts.cs", parts)], "Attic");
            var before = GC.GetAllocatedBytesForCurrentThread();

            var result = project.Compare();

            Assert.Equal(1, result.Split(Limit).Length - 1);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Kronos; global using static Work;";

    private const string Home = """
        [Deploy]
        public sealed record Attic() : Host("attic")
        {
            public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);
            public override Setting Domain => new("example.org");
            public override Setting Lan => new("192.168.1.0/24");
            public override Setting Address => new("192.168.1.10");
            public Parts Parts => new(this);
            public IEnumerable<Shelf> Shelves => [.. Enumerable.Range(1, 3).Select(number => new Shelf(this, number) { Name = $"shelf-{number}" })];
        }
        """;

    private const string Parts = $$"""
        public static class Work
        {
            {{Turns}}
            public static int Shared => Turns(25_000);
        }

        public sealed record Parts(Host Host) : Stack(Host)
        {
            public int First => Turns(1) + Second + Third;
            public int Second => Turns(25_000);
            public int Third => Turns(25_000) + Shared;
            public Volume Data => new(this) { Backup = Backup.Skip($"{First}") };
        }

        public sealed record Shelf(Host Host, int Number) : Stack(Host)
        {
            private const int Heavy = 12_000;
            public int One => Turns(Heavy);
            public int Two => Turns(Heavy);
            public Volume Data => new(this) { Backup = Backup.Skip($"{One + Two}") };
        }
        """;
}
