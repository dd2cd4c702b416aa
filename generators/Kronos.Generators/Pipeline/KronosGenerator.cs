using Kronos.Generators.Diagnostics;
using Kronos.Generators.Embedding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Pipeline;

/// <summary>Finds the hosts marked <c>[Deploy]</c>, compiles each, reports what is wrong and embeds what is right.</summary>
/// <remarks>
/// Evaluation needs the whole compilation, so it is asked for again on every edit; what follows is cut off by equality: documents have no positions,
/// so a blank line re-reports but never re-emits. What an edit cannot have touched is remembered from one evaluation to the next, by the driver's own instance.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class KronosGenerator : IIncrementalGenerator
{
    private const string DeployAttribute = "Kronos.DeployAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var memories = new HostMemories();
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        var hosts = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                DeployAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (host, _) => MetadataName.Of((INamedTypeSymbol)host.TargetSymbol))
            .WithTrackingName(StepNames.Hosts);

        var compiled = hosts
            .Combine(context.CompilationProvider)
            .Combine(options)
            .Select((input, ct) => HostCompiler.Compile(input.Left.Left, input.Left.Right, input.Right, memories.Of(input.Left.Left), ct))
            .WithTrackingName(StepNames.Compile);

        var documents = compiled
            .SelectMany(static (host, _) => host.Documents)
            .WithTrackingName(StepNames.Documents);

        var findings = compiled
            .Select(static (host, _) => host.Findings)
            .WithTrackingName(StepNames.Findings);

        context.RegisterImplementationSourceOutput(documents, static (output, document) => AttributeSource.Add(output, document));
        context.RegisterSourceOutput(findings, static (output, found) => Reporter.Report(output, found));
    }
}
