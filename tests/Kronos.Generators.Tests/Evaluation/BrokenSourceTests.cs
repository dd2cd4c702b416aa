using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>What does not compile is the compiler's to report: no exception on the way, nothing embedded, no words on top. Each was met by a mutant.</summary>
public class BrokenSourceTests
{
    [Theory]
    [InlineData("public override Image Address => new(\"traefik:v3\");", "an override of another type")]
    [InlineData("public string Tag => \"a\" with { };", "a copy of what is no record")]
    [InlineData("public int Tag => 1 with { X = 2 };", "a copy of a number")]
    [InlineData("public override string Name => 5;", "an override that cannot be converted")]
    [InlineData("public Network Web => new(this) with { Nothing = 1 };", "a member that is not there")]
    [InlineData("public Network Web => new(this) { Internal = };", "a value that is missing")]
    [InlineData("public override Schedules Schedules { set { } }", "an override without a getter")]
    [InlineData("public override Schedules Schedules { }", "an override without an accessor")]
    [InlineData("public override Setting Lan { set { } }", "the same of what the model leaves open")]
    [InlineData("public Made Made => new();", "a static constructor with a parameter")]
    public void It_is_left_to_the_compiler(string member, string what)
    {
        var compilation = Differential.Compile($$"""
            [Deploy]
            public sealed record Attic() : Host("attic")
            {
                public override Setting Domain => new("example.org");
                {{member}}
                public Shelf Shelf => new(this);
            }

            public class Made { static Made(int n) { } }

            public sealed record Shelf(Host Host) : Stack(Host)
            {
                public Service App => new(this) { Image = "traefik/whoami:v1.11.0", Environment = new() { ["ADDRESS"] = Host.Address.ToString() }, Health = Health.None("no tools") };
            }
            """);
        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var faults = new Mutant(compilation, what).Faults(out var embedded, out _);

        Assert.Empty(faults);
        Assert.False(embedded);
    }
}
