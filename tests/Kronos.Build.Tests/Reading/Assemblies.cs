using System.IO.Compression;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Build.Tests.Reading;

/// <summary>Assemblies that the C# compiler really made.</summary>
internal static class Assemblies
{
    /// <summary>Compiles a source beside the model and returns the path of the assembly.</summary>
    public static string Compile(TemporaryFolder folder, string source, string name = "Compiled", params string[] references)
    {
        var path = folder.At(name + ".dll");
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, new(LanguageVersion.CSharp14))],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Host).Assembly.Location), .. references.Select(reference => MetadataReference.CreateFromFile(reference))],
            new(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return path;
    }

    /// <summary>The attribute as the generator writes it.</summary>
    public static string Attribute(string host, string json) => $"[assembly: global::Kronos.CompiledHostAttribute(@\"{host}\", \"{Pack(json)}\")]\n";

    /// <summary>Documents of one file.</summary>
    public static string Json(string host, string content = "{\"a\":1}") => $$"""{"kronos":1,"host":"{{host}}","documents":[{"path":"compose.yaml","template":"yaml","content":{{content}}}]}""";

    private static string Pack(string json)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            deflate.Write(Encoding.UTF8.GetBytes(json));
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
