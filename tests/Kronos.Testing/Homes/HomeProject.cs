using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Testing.Homes;

/// <summary>The sources of a home as a compilation that can be edited file by file and made anew without what it has computed.</summary>
public sealed class HomeProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    // Everything starts from this one, so that references are imported once: a compilation of its own would measure that.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Home",
        [],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Host).Assembly.Location)],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A project of these files.</summary>
    public HomeProject(IEnumerable<(string Path, string Text)> files)
        => Compilation = Empty.AddSyntaxTrees(files.Select(file => Parse(file.Path, file.Text)));

    /// <summary>The project as it is now.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The same sources, nothing of them bound.</summary>
    public CSharpCompilation Fresh() => Empty.AddSyntaxTrees(Compilation.SyntaxTrees);

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Tree(path).ToString();

    /// <summary>Replaces the text of a file.</summary>
    public CSharpCompilation Edit(string path, Func<string, string> edit)
    {
        var tree = Tree(path);
        return Compilation = Compilation.ReplaceSyntaxTree(tree, Parse(path, edit(tree.ToString())));
    }

    /// <summary>Adds a file.</summary>
    public void Add(string path, string text) => Compilation = Compilation.AddSyntaxTrees(Parse(path, text));

    /// <summary>Takes a file away.</summary>
    public void Remove(string path) => Compilation = Compilation.RemoveSyntaxTrees(Tree(path));

    /// <summary>A driver that has run nothing yet.</summary>
    public static GeneratorDriver Driver(IIncrementalGenerator generator, bool tracked = false) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracked));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private SyntaxTree Tree(string path) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
}
