using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Testing.Examples;

/// <summary>
/// A snippet of C# as it stands on a rule's page, together with what it needs to be a whole program: the <see cref="Prelude"/> and a host that has it.
/// A snippet without a record holds the members of the stack <c>Example</c>; a snippet with <c>[Deploy]</c> brings the host as well.
/// </summary>
public sealed class Example
{
    /// <summary>The file that holds the snippet.</summary>
    public const string File = "Example.cs";

    private const string Opening = "public sealed record Example(Host Host, Edge Edge) : Stack(Host)\n{\n";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private Example(string text, int firstLine, string host)
    {
        FirstLine = firstLine;
        Sources = [("Prelude.cs", Prelude), (File, text), ("Home.cs", host)];
    }

    /// <summary>The text of the prelude.</summary>
    public static string Prelude { get; } = Resource("Prelude.cs");

    /// <summary>The files of the program; <see cref="File"/> holds the snippet.</summary>
    public IReadOnlyList<(string Path, string Text)> Sources { get; }

    /// <summary>The line of <see cref="File"/>, from 0, on which the snippet starts.</summary>
    public int FirstLine { get; }

    /// <summary>Makes a program of a snippet.</summary>
    public static Example Of(string snippet)
    {
        if (RecordsOf(snippet).Count > 0)
        {
            return new(snippet, 0, HostOf(RecordsOf(snippet)));
        }

        var stack = Opening + snippet + "\n}\n";
        return new(stack, Opening.Count(character => character == '\n'), HostOf(RecordsOf(stack)));
    }

    /// <summary>Compiles it.</summary>
    /// <param name="model">The model's assembly.</param>
    /// <param name="name">The name of the assembly that comes out.</param>
    public CSharpCompilation Compile(Assembly model, string name = "Example") => CSharpCompilation.Create(
        name,
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Options, source.Path)),
        [.. Net100.References.All, MetadataReference.CreateFromFile(model.Location)],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string HostOf(IReadOnlyList<RecordDeclarationSyntax> records)
    {
        if (records.Any(record => record.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "Deploy")))
        {
            return "";
        }

        var stacks = records.Where(IsStack).Select(record => $"    public {record.Identifier} {record.Identifier} => new({Arguments(record)});");
        return "[Deploy]\npublic sealed record ExampleHome() : Home\n{\n" + string.Join("\n", stacks) + "\n}\n";
    }

    private static bool IsStack(RecordDeclarationSyntax record)
        => !record.Modifiers.Any(SyntaxKind.AbstractKeyword) && record.ParameterList?.Parameters.FirstOrDefault()?.Type?.ToString() == "Host";

    private static string Arguments(RecordDeclarationSyntax record)
        => string.Join(", ", record.ParameterList!.Parameters.Where(parameter => parameter.Default is null)
            .Select(parameter => parameter.Type!.ToString() is "Host" ? "this" : parameter.Type!.ToString()));

    private static List<RecordDeclarationSyntax> RecordsOf(string text)
        => [.. CSharpSyntaxTree.ParseText(text, Options).GetRoot().DescendantNodes().OfType<RecordDeclarationSyntax>()];

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Example).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
