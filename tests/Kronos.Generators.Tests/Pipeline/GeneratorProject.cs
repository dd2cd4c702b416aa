using System.IO.Compression;
using Basic.Reference.Assemblies;
using Kronos.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Generators.Tests.Pipeline;

/// <summary>A project in memory with the generator in it, which can be edited file by file as in an editor.</summary>
internal sealed class GeneratorProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private GeneratorDriver driver = CSharpGeneratorDriver.Create(
        [new KronosGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public GeneratorProject(params (string Path, string Text)[] files)
    {
        Compilation = CSharpCompilation.Create(
            "Home",
            files.Select(file => Parse(file.Path, file.Text)),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Host).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Run();
    }

    public CSharpCompilation Compilation { get; private set; }

    public CSharpCompilation Output { get; private set; } = null!;

    public GeneratorRunResult Result { get; private set; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The embedded documents, a line each; null when there are none.</summary>
    public string? Documents => Output.Assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == nameof(CompiledHostAttribute))
        .Select(attribute => Unpack((string)attribute.ConstructorArguments[1].Value!))
        .ToList() is { Count: > 0 } documents ? string.Join("\n", documents) : null;

    /// <summary>Replaces text in a file and runs the generator again.</summary>
    public void Edit(string path, Func<string, string> edit)
    {
        var tree = Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        Compilation = Compilation.ReplaceSyntaxTree(tree, Parse(path, edit(tree.ToString())));
        Run();
    }

    public void Remove(string path)
    {
        Compilation = Compilation.RemoveSyntaxTrees(Compilation.SyntaxTrees.Single(tree => tree.FilePath == path));
        Run();
    }

    public void Add(string path, string text)
    {
        Compilation = Compilation.AddSyntaxTrees(Parse(path, text));
        Run();
    }

    /// <summary>Why the outputs of a step are as they are, in the last run.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step)
        => Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    /// <summary>Why the outputs of the generator as a whole are as they are.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons()
        => Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>Every object that the named steps hold.</summary>
    public IEnumerable<object> Values()
        => Result.TrackedSteps.Where(step => step.Key.StartsWith("Kronos.", StringComparison.Ordinal))
            .SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Value);

    private static string Unpack(string text)
    {
        using var inflated = new DeflateStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated);
        return reader.ReadToEnd();
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private void Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        Output = (CSharpCompilation)output;
        Result = driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        Diagnostics = Result.Diagnostics;
    }
}
