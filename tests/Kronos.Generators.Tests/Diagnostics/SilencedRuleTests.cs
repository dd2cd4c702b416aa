using Kronos.Generators.Diagnostics;
using Kronos.Rules;
using Kronos.Rules.BuildStep;
using Kronos.Rules.Evaluation;
using Kronos.Rules.Reading;
using Kronos.Testing.Examples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Tests.Diagnostics;

/// <summary>Whatever C# offers to silence a diagnostic works on every id that the compiler reports.</summary>
public class SilencedRuleTests
{
    // The build step and the reader of compose files report outside the compiler; a mistake of Kronos's own has no example.
    private static readonly string[] Elsewhere = [.. BuildRules.All.Concat(ReadingRules.All).Select(rule => rule.Id)];

    private static readonly IReadOnlyDictionary<string, Example> Examples = RulePage.In("src/Kronos.Rules").Where(page => page.Bad.Count > 0).ToDictionary(page => page.Id, page => Example.Of(page.Bad[0]));

    public static TheoryData<string> Ids() => [.. RuleTable.All.Select(rule => rule.Id).Distinct().Where(id => Examples.ContainsKey(id))];

    [Fact]
    public void Every_id_of_the_compiler_has_an_example_that_breaks_it()
        => Assert.Equal([EvaluationRules.InternalError.Id], RuleTable.All.Select(rule => rule.Id).Distinct().Except(Elsewhere).Where(id => !Examples.ContainsKey(id)));

    [Fact]
    public void Nothing_about_a_mistake_of_Kronos_keeps_it_from_being_silenced()
        => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, Descriptors.Of(EvaluationRules.InternalError).CustomTags);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_pragma_an_attribute_and_an_editorconfig_silence_it(string id)
    {
        var example = Examples[id];
        var plain = SilencedProject.Of(example);
        Assert.NotEmpty(plain.Seen(id));

        var faults = new List<string>();
        Silent("#pragma", SilencedProject.WithPragma(example, id));
        Silent("[assembly: SuppressMessage]", SilencedProject.WithAttribute(example, id, "assembly"));
        Silent("[module: SuppressMessage]", SilencedProject.WithAttribute(example, id, "module"));
        Silent("severity = none", SilencedProject.WithSeverity(example, id, "none"));
        if (plain.AllIn<BaseTypeDeclarationSyntax>(id))
        {
            Silent("[SuppressMessage] on the type", plain.WithAttributeOn<BaseTypeDeclarationSyntax>(id));
        }

        if (plain.AllIn<PropertyDeclarationSyntax>(id))
        {
            Silent("[SuppressMessage] on the member", plain.WithAttributeOn<PropertyDeclarationSyntax>(id));
        }

        var weaker = SilencedProject.WithSeverity(example, id, "warning").Seen(id);
        if (weaker.Count == 0 || weaker.Any(diagnostic => diagnostic.Severity != DiagnosticSeverity.Warning))
        {
            faults.Add("severity = warning");
        }

        var stronger = SilencedProject.WithSeverity(example, id, "error");
        if (stronger.IsEmbedded || stronger.Seen(id).Any(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            faults.Add("severity = error");
        }

        Assert.Empty(faults);

        void Silent(string means, SilencedProject silenced)
        {
            var isWord = silenced.Diagnostics.Any(diagnostic => diagnostic is { IsSuppressed: false, Severity: DiagnosticSeverity.Error });
            if (silenced.Seen(id).Count > 0)
            {
                faults.Add(means);
            }
            else if (!silenced.IsEmbedded && !isWord && id != EvaluationRules.NotWritten.Id)
            {
                faults.Add($"{means}: nothing is embedded, and nobody says so");
            }
        }
    }
}
