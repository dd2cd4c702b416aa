using Kronos.Generators.Tests.Pipeline;
using Kronos.Testing.Examples;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests.Provenance;

/// <summary>A finding is where the wrong value was written, whichever way it took; the way is listed.</summary>
public class OriginTests
{
    public static TheoryData<string, string, string, string, string[]> Ways() => new()
    {
        { "written in place", "", "[Port.Tcp(70000)]", "Port.Tcp(70000)", [] },
        { "a call", "private static Port Open(int number) => Port.Tcp(number);", "[Open(70000)]", "Open(70000)", ["Port.Tcp(number)|Open"] },
        { "a call of a call", "private static Port[] All(int number) => [Open(number)]; private static Port Open(int number) => Port.Tcp(number);", "[.. All(70000)]", "Open(number)", ["All(70000)"] },
        { "an object's method", "private Port Open(int number) { var port = Port.Tcp(number); return port; }", "[Port.Tcp(80), Open(70000)]", "Open(70000)", [] },
        { "a spread", "private static readonly Port[] Shared = [Port.Tcp(8081), Port.Tcp(70000)];", "[Port.Tcp(8080), .. Shared]", "Port.Tcp(70000)", ["[Port.Tcp(8080), .. Shared]"] },
        { "a spread of a property", "private static IReadOnlyList<Port> Shared => [Port.Tcp(8081), Port.Tcp(70000)];", "[.. Shared, Port.Tcp(8080)]", "Port.Tcp(70000)", ["[.. Shared, Port.Tcp(8080)]"] },
        { "a loop", "private static IEnumerable<Port> Many() { foreach (var number in new[] { 8080, 70000 }) yield return Port.Tcp(number); }", "[.. Many()]", "Port.Tcp(number)", ["Many()", "[.. Many()]"] },
        { "a list that is filled", "private static List<Port> Many() { var ports = new List<Port>(); for (var i = 0; i < 2; i++) ports.Add(Port.Tcp(8080 + i * 60000)); return ports; }", "[.. Many()]", "Port.Tcp(8080 + i * 60000)", ["Many()"] },
        { "LINQ", "", "[.. new[] { 8080, 70000 }.Select(number => Port.Tcp(number))]", "Port.Tcp(number)", [] },
        { "a query", "", "[.. from number in new[] { 8080, 70000 } where number > 1 select Port.Tcp(number)]", "Port.Tcp(number)", [] },
        { "a constant", "private const int Wrong = 70000;", "[Port.Tcp(Wrong)]", "Port.Tcp(Wrong)", [] },
        { "a default parameter", "private static Port Open(int number = 70000) => Port.Tcp(number);", "[Open()]", "Open()", ["Port.Tcp(number)|Open"] },
        { "a method of the model", "private static Port Wrong => Port.Tcp(70000);", "[Wrong.On(Host.Address)]", "Wrong.On(Host.Address)", ["Port.Tcp(70000)"] },
        { "a local function", "private static Port[] Many() { return [Open(70000)]; static Port Open(int number) => Port.Tcp(number); }", "[.. Many()]", "Open(70000)", ["Many()"] },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_port_is_marked_where_it_was_written(string way, string members, string ports, string marked, string[] also)
    {
        var finding = Found("KRN1001", members + Service($"Ports = {ports},"));

        Assert.True(Text(finding.Location) == marked, $"{way}: '{Text(finding.Location)}', also '{string.Join("', '", finding.AdditionalLocations.Select(Text))}'");
        foreach (var place in also)
        {
            Assert.True(finding.AdditionalLocations.Select(Text).Intersect(place.Split('|')).Any(), $"{way}: not '{place}', but '{string.Join("', '", finding.AdditionalLocations.Select(Text))}'");
        }
    }

    [Theory]
    [InlineData("private const string Given = \"Hots(`a.example.org`)\";", "Given", "Given", "\"Hots(`a.example.org`)\"")]
    [InlineData("private static string Given => \"Hots(`a.example.org`)\";", "Given", "Given", "\"Hots(`a.example.org`)\"")]
    [InlineData("private const string Wrong = \"ä.example.org\";", "$\"Host(`{Wrong}`)\"", "{Wrong}", "\"ä.example.org\"")]
    [InlineData("private static string Given(string name) => $\"Hots(`{name}`)\";", "Given(\"a\")", "Given(\"a\")", "Given")]
    public void A_text_is_marked_where_it_is_used_and_the_constant_is_listed(string members, string rule, string marked, string also)
    {
        var finding = Found("KRN3001", members + Service($"Routes = [Edge.Route(\"a\", port: 3000) with {{ Rule = {rule} }}],"));

        Assert.Equal(marked, Text(finding.Location));
        Assert.Contains(also, finding.AdditionalLocations.Select(Text));
    }

    [Fact]
    public void What_a_copy_does_not_change_stays_where_it_was_and_the_copy_is_listed()
    {
        var finding = Found("KRN1001", "private Service Template => " + Service("Ports = [Port.Tcp(70000)],").Replace("public Service App => ", "") + "public Service App => Template with { User = \"1000\" };");

        Assert.Equal("Port.Tcp(70000)", Text(finding.Location));
        Assert.Contains("Template with { User = \"1000\" }", finding.AdditionalLocations.Select(Text));
    }

    [Fact]
    public void What_a_base_record_says_is_marked_there_and_the_stack_that_has_it_is_listed()
    {
        var finding = Found("KRN1001", $$"""
            public abstract record Base(Host Host, Edge Edge) : Stack(Host)
            {
                {{Service("Ports = [Port.Tcp(70000)],")}}
            }

            public sealed record Derived(Host Host, Edge Edge) : Base(Host, Edge);
            """);

        Assert.Equal("Port.Tcp(70000)", Text(finding.Location));
        Assert.Contains("new(this, Edge)", finding.AdditionalLocations.Select(Text));
    }

    [Fact]
    public void What_a_loop_makes_of_a_method_lists_the_call()
    {
        var finding = Found("KRN1001", "private Service Made(int number) => new(this, \"App\") { Ports = [Port.Tcp(number)], " + Service("").Split('{', 2)[1].TrimEnd().TrimEnd(';') + "; public Service App => Made(70000);");

        Assert.Equal("Port.Tcp(number)", Text(finding.Location));
        Assert.Contains("Made(70000)", finding.AdditionalLocations.Select(Text));
    }

    [Fact]
    public void What_a_definition_throws_is_its_message_at_the_throw_with_the_path()
    {
        var finding = Found("KRN0004", "private static int Checked(int number) => number > 5 ? throw new ArgumentException(\"more than five\") : number; private int Twice(int number) => Checked(number) * 2;" + Service("Listens = [Twice(9)],"));

        Assert.Equal("throw new ArgumentException(\"more than five\")", Text(finding.Location));
        Assert.Contains("more than five", finding.GetMessage());
        Assert.Superset(new HashSet<string> { "Checked(number)", "Twice(9)" }, finding.AdditionalLocations.Select(Text).ToHashSet());
    }

    [Fact]
    public void A_stack_that_is_there_twice_tells_which_of_them_is_wrong()
    {
        var finding = Found("KRN1001", $$"""
            public sealed record Shelf(Host Host, Edge Edge, int Number) : Stack(Host)
            {
                {{Service("Ports = [Port.Tcp(Number)],")}}
            }

            [Deploy]
            public sealed record Attic() : Home
            {
                public Shelf First => new(this, Edge, 8081) { Name = "first" };
                public Shelf Second => new(this, Edge, 70000) { Name = "second" };
            }
            """);

        Assert.Equal("Port.Tcp(Number)", Text(finding.Location));
        Assert.Contains("second", finding.GetMessage());
    }

    private static string Service(string rest)
        => "public Service App => new(this) { Image = \"ghcr.io/gethomepage/homepage:v1.4.6\", Networks = [Edge.Web], " + rest + " Health = Health.FromImage, Limits = new(Memory: 64.MiB) };\n";

    private static Diagnostic Found(string id, string snippet)
    {
        var project = new GeneratorProject([.. Example.Of(snippet).Sources]);
        Assert.DoesNotContain(project.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var found = project.Diagnostics.Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.True(found.Count == 1, string.Join("\n", project.Diagnostics));
        return found[0];
    }

    private static string Text(Location location) => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
