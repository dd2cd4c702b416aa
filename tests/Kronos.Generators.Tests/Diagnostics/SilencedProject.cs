using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Kronos.Generators.Pipeline;
using Kronos.Testing.Examples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Tests.Diagnostics;

/// <summary>The bad example of a page as a project, with one of the means by which C# silences a diagnostic.</summary>
internal sealed class SilencedProject
{
    private const string Suppress = "System.Diagnostics.CodeAnalysis.SuppressMessage(\"Kronos\", \"{0}\")";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private SilencedProject(IReadOnlyList<SyntaxTree> trees, string? config = null)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            trees,
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Host).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSyntaxTreeOptionsProvider(config is null ? null : new Config(config)));

        // What the driver gives the compiler, and not what the generator gave the driver.
        CSharpGeneratorDriver.Create([new KronosGenerator().AsSourceGenerator()], parseOptions: Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Trees = trees;
        Diagnostics = diagnostics;
        IsEmbedded = output.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(CompiledHostAttribute));
        Assert.Empty(trees.SelectMany(tree => tree.GetDiagnostics()));
    }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public bool IsEmbedded { get; }

    public static SilencedProject Of(Example example) => new(Parse(example, text => text));

    public static SilencedProject WithPragma(Example example, string id) => new(Parse(example, text => $"#pragma warning disable {id}\n" + text));

    public static SilencedProject WithAttribute(Example example, string id, string target)
        => new([.. Parse(example, text => text), CSharpSyntaxTree.ParseText($"[{target}: {string.Format(null, Suppress, id)}]", Options, "Suppressions.cs")]);

    public static SilencedProject WithSeverity(Example example, string id, string severity)
        => new(Parse(example, text => text), $"root = true\n\n[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n");

    /// <summary>With an attribute on every type, or on every member, in which the id is found.</summary>
    public SilencedProject WithAttributeOn<T>(string id)
        where T : MemberDeclarationSyntax
    {
        var declarations = Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Location)
            .Select(location => location.SourceTree!.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<T>()).OfType<T>().Distinct().ToList();
        return new([.. Trees.Select(tree => declarations.Where(declaration => declaration.SyntaxTree == tree).OrderByDescending(declaration => declaration.SpanStart)
            .Aggregate(tree.ToString(), (text, declaration) => text.Insert(declaration.SpanStart, $"[{string.Format(null, Suppress, id)}] ")))
            .Zip(Trees, (text, tree) => CSharpSyntaxTree.ParseText(text, Options, tree.FilePath))]);
    }

    /// <summary>Whether each finding of an id is inside such a declaration.</summary>
    public bool AllIn<T>(string id)
        where T : MemberDeclarationSyntax
        => Diagnostics.Where(diagnostic => diagnostic.Id == id).All(diagnostic => diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<T>() is not null);

    /// <summary>What is seen of an id.</summary>
    public IReadOnlyList<Diagnostic> Seen(string id) => [.. Diagnostics.Where(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed)];

    private static List<SyntaxTree> Parse(Example example, Func<string, string> edit)
        => [.. example.Sources.Select(source => CSharpSyntaxTree.ParseText(edit(source.Text), Options, "/home/" + source.Path))];

    private sealed class Config(string text) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigSet set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/home/.editorconfig") });

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
