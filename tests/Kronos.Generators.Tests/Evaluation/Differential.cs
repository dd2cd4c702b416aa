using System.Reflection;
using Basic.Reference.Assemblies;
using Kronos.Generators.Evaluation;
using Kronos.Inventory;
using Kronos.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>The same source twice: evaluated inside the compiler, and really compiled, loaded and run.</summary>
internal static class Differential
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly IReadOnlyList<MetadataReference> References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Host).Assembly.Location)];

    public static CSharpCompilation Compile(params IReadOnlyList<string> sources) => Compile(NullableContextOptions.Enable, sources);

    /// <summary>Compiles; what the compiler says about null changes no program, and costs a third of the time.</summary>
    public static CSharpCompilation Compile(NullableContextOptions nullable, IReadOnlyList<string> sources) => CSharpCompilation.Create(
        "Case" + Guid.NewGuid().ToString("N"),
        [.. sources.Select((source, number) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Case{number}.cs")), CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs")],
        References,
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: nullable));

    public static HostEvaluation Evaluate(string source)
    {
        var compilation = Compile(source);
        return HostEvaluator.Evaluate(compilation, DeployedHost(compilation), CancellationToken.None);
    }

    public static void AssertEqual(string source)
    {
        var compilation = Compile(source);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var host = DeployedHost(compilation);
        var evaluation = HostEvaluator.Evaluate(compilation, host, CancellationToken.None);
        Assert.True(evaluation.Inventory is not null, string.Join("\n", evaluation.Findings.Select(finding => $"{finding.Location.GetLineSpan()}: {finding.Rule.Id} {finding.Message}")));

        var type = Assembly.Load(image.ToArray()).GetType(host.ToDisplayString())!;
        var run = HostInventory.Of((Host)Activator.CreateInstance(type)!, new ReflectedMembers());
        Assert.Equal(InventoryDump.Of(run), InventoryDump.Of(evaluation.Inventory));
    }

    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using Kronos;
        global using Kronos.Traefik;
        """;

    private static INamedTypeSymbol DeployedHost(CSharpCompilation compilation)
        => compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .Single(type => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(DeployAttribute)));
}
