using Kronos.Generators.Tests.Pipeline;
using Kronos.Testing.Examples;

namespace Kronos.Generators.Tests.Provenance;

/// <summary>An error in a text is under the characters that are wrong, however the text is written.</summary>
public class SquiggleTests
{
    public static TheoryData<string, string> Rules => new()
    {
        { "\"Host(`a.example.org`) && Pat(`/x`)\"", "Pat" },
        { "\"Host(\\\"a.example.org\\\") && Pat(\\u0060/x\\x60)\"", "Pat" },
        { "@\"Host(\"\"a.example.org\"\") && Pat(`/x`)\"", "Pat" },
        { "$\"Host(`a.{Host.Domain}`) && Pat(`/x`)\"", "Pat" },
        { "$\"Host(`{Name}.{Host.Domain}`) && PathRegexp(`^/{{1,(`)\"", "(" },
        { "$@\"Host(\"\"a.{Host.Domain}\"\") && Pat(`/x`)\"", "Pat" },
        { "$$\"\"\"Host(`a.{{Host.Domain}}`) && PathRegexp(`^/x{2}{3}$`)\"\"\"", "{2}{3}" },
        { "\"\"\"Host(`a.example.org`) && Pat(`/x`)\"\"\"", "Pat" },
        { "\"\"\"\n            Host(`a.example.org`) &&\n              Pat(`/x`)\n            \"\"\"", "Pat" },
        { "$\"\"\"\n            Host(`a.{Host.Domain}`) &&\n              Pat(`/x`)\n            \"\"\"", "Pat" },
        { "$\"Host(`a.{Host.Domain}`) && Host(`{Wrong}`)\"", "{Wrong}" },
        { "Rule.Host(\"a.example.org\") & Rule.Path(\"x\")", "Rule.Host(\"a.example.org\") & Rule.Path(\"x\")" },
        { "Given", "Given" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_wrong_characters_are_marked(string rule, string marked)
    {
        var example = Example.Of($$"""
            private const string Name = "a";
            private const string Wrong = "ä.example.org";
            private const string Given = "Hots(`a.example.org`)";

            public Service App => new(this)
            {
                Image = "ghcr.io/gethomepage/homepage:v1.4.6",
                Networks = [Edge.Web],
                Routes = [Edge.Route("a", port: 3000) with { Rule = {{rule}} }],
                Health = Health.FromImage,
                Limits = new(Memory: 64.MiB),
            };
            """);
        var project = new GeneratorProject([.. example.Sources]);
        Assert.DoesNotContain(project.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        var finding = Assert.Single(project.Diagnostics, diagnostic => diagnostic.Id == "KRN3001");
        Assert.Equal(marked, finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
    }
}
