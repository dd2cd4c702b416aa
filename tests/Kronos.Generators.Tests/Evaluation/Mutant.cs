using Kronos.Generators.Diagnostics;
using Kronos.Generators.Embedding;
using Kronos.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>A source with one or two mistakes in it.</summary>
internal sealed record Mutant(CSharpCompilation Compilation, string What)
{
    private static readonly string[] Typed = ["(", ")", "{", "}", "[", "]", ";", ",", ".", "=>", "\"", "$\"", "new", "null", "0", "-1", "this", " with { }", "?", "!", "..", "yield return", "throw", "static "];

    public static Mutant Of(CSharpCompilation source, int seed)
    {
        var random = new Random(seed);
        var tree = source.SyntaxTrees[random.Next(source.SyntaxTrees.Length)];
        var text = tree.GetText();
        var what = "";
        for (var change = random.Next(1, 3); change > 0; change--)
        {
            var changed = Change(CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options), random);
            what += $"{changed.Span} of {tree.FilePath} becomes '{changed.NewText}'; ";
            text = text.WithChanges(changed);
        }

        return new(source.ReplaceSyntaxTree(tree, tree.WithChangedText(text)), what);
    }

    /// <summary>What must not be: an exception, documents beside an error, words of ours where the compiler has spoken.</summary>
    public IReadOnlyList<string> Faults(out bool embedded, out bool broken)
    {
        List<string> faults = [];
        (embedded, broken) = (false, false);
        foreach (var host in Hosts())
        {
            var documents = Compiled(host, faults, out var found);
            embedded |= documents.Count > 0;
            broken |= found.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            if (documents.Count > 0 && (broken || Compilation.SyntaxTrees.Any(tree => tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))))
            {
                faults.Add("there are documents although there is an error");
            }

            faults.AddRange(Noise(found));
        }

        return faults;
    }

    // What the generator does, except that an exception is a fault here even where the code does not compile and the generator leaves the word to the compiler.
    private IReadOnlyList<EmbeddedDocument> Compiled(string host, List<string> faults, out IReadOnlyList<Diagnostic> found)
    {
        List<ReportedFinding> findings = [];
        IReadOnlyList<EmbeddedDocument> documents = [];
        try
        {
            documents = Compilation.Assembly.GetTypeByMetadataName(host) is { } type
                ? new HostMemory().Use(session => HostCompiler.Compile(type, Compilation, new(null), session, findings, CancellationToken.None))
                : [];
        }
        catch (Exception exception)
        {
            faults.Add($"crash: {string.Join("\n", exception.ToString().Split('\n').Take(12))}");
        }

        found = [.. findings.Distinct().Select(finding => finding.ToDiagnostic())];
        return documents;
    }

    // A finding of the evaluation on a line about which the compiler complains already.
    private IEnumerable<string> Noise(IReadOnlyList<Diagnostic> found)
    {
        var ours = found.Where(diagnostic => diagnostic.Id is "KRN0001" or "KRN0002" or "KRN0004" or "KRN0006").ToList();
        if (ours.Count == 0)
        {
            return [];
        }

        var theirs = Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Location).ToList();
        return ours.Where(own => theirs.Any(location => location.SourceTree == own.Location.SourceTree && location.SourceSpan.IntersectsWith(own.Location.SourceSpan)))
            .Select(own => $"noise: {own}\n  on top of {string.Join("; ", Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5))}");
    }

    private IEnumerable<string> Hosts() => Compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "Deploy"))
            .Select(type => Compilation.GetSemanticModel(tree).GetDeclaredSymbol(type)).OfType<INamedTypeSymbol>())
        .Select(MetadataName.Of).Distinct();

    private static TextChange Change(SyntaxTree tree, Random random)
    {
        var nodes = tree.GetRoot().DescendantNodesAndTokens().Where(node => node.Span.Length > 0).ToList();
        var length = tree.Length;
        if (nodes.Count < 2)
        {
            return new(new(0, 0), Typed[random.Next(Typed.Length)]);
        }

        var node = nodes[random.Next(nodes.Count)];
        var other = nodes[random.Next(nodes.Count)];
        return random.Next(6) switch
        {
            0 => new(node.Span, ""),
            1 => new(new(node.Span.End, 0), " " + node),
            2 => new(node.Span, other.ToString()),
            3 => new(new(random.Next(length), 0), Typed[random.Next(Typed.Length)]),
            4 => new(TextSpan.FromBounds(node.SpanStart, Math.Min(length, node.SpanStart + random.Next(1, 12))), ""),
            _ => nodes.Where(same => same.RawKind == node.RawKind).ElementAt(random.Next(nodes.Count(same => same.RawKind == node.RawKind))) is var twin ? new(node.Span, twin.ToString()) : default,
        };
    }
}
