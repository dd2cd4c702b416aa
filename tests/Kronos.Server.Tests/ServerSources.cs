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

    public static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Kronos.Server",
        [.. Files().Select(file => Parse(File.ReadAllText(file), file)), Parse(ImplicitUsings, "Usings.cs")],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Host).Assembly.Location)],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<string> Files() => System.IO.Directory.EnumerateFiles(Directory, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Directory, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);
}
