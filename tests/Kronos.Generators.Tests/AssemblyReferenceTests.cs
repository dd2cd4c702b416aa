using System.Reflection;
using Kronos.Documents;
using Kronos.Generators.Pipeline;
using Kronos.Rules;

namespace Kronos.Generators.Tests;

/// <summary>What runs inside the compiler must load in every compiler, and dependencies point one way.</summary>
public class AssemblyReferenceTests
{
    private static readonly string[] Compiler =
        ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];

    [Theory]
    [InlineData(typeof(Host), new string[0])]
    [InlineData(typeof(RuleTable), new[] { "Kronos.Model" })]
    [InlineData(typeof(Lowering), new[] { "Kronos.Model", "Kronos.Rules" })]
    [InlineData(typeof(KronosGenerator), new[] { "Kronos.Model", "Kronos.Rules", "Kronos.Documents" })]
    public void An_assembly_refers_to_the_compiler_and_to_the_stages_before_it_only(Type type, string[] stages)
    {
        var references = type.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.Empty(references.Except(Compiler).Except(stages));
    }

    [Fact]
    public void Nothing_needs_a_newer_compiler_than_the_oldest_supported_one()
    {
        // A newer reference makes older SDKs skip the generator with a mere warning (CS9057).
        var roslyn = typeof(KronosGenerator).Assembly.GetReferencedAssemblies().Where(IsRoslyn);

        Assert.NotEmpty(roslyn);
        Assert.All(roslyn, reference => Assert.True(reference.Version <= new Version(5, 0, 0, 0), reference.ToString()));
    }

    private static bool IsRoslyn(AssemblyName reference) => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);
}
