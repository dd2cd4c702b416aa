using Basic.Reference.Assemblies;
using Kronos.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Server.Tests;

/// <summary>The home server's own sources, as the compiler sees them.</summary>
internal static class ServerSources
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    public static string Directory { get; } = Repository.Path("src", "Kronos.Server");

    /// <summary>Compiles them.</summary>
    /// <param name="edits">What is written otherwise: each text must be there once in all of them.</param>
    public static CSharpCompilation Compile(params (string Old, string New)[] edits)
    {
        var files = Files().Select(file => (Path: file, Text: File.ReadAllText(file))).ToList();
        foreach (var (old, written) in edits)
        {
            var index = files.FindIndex(file => file.Text.Contains(old, StringComparison.Ordinal));
            Assert.True(index >= 0 && files.FindIndex(index + 1, file => file.Text.Contains(old, StringComparison.Ordinal)) < 0, $"'{old}' is not there once.");
            files[index] = (files[index].Path, files[index].Text.Replace(old, written));
        }

        return Compile(files);
    }

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Kronos.Server",
        [.. files.Select(file => Parse(file.Text, file.Path)), Parse(ImplicitUsings, "Usings.cs")],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Host).Assembly.Location)],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<string> Files() => System.IO.Directory.EnumerateFiles(Directory, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Directory, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);
}
