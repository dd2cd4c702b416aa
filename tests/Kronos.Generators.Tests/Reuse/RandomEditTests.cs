using Kronos.Testing.Homes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Tests.Reuse;

/// <summary>Five hundred random edits in a row, sensible ones and broken ones, in every file of a home.</summary>
public class RandomEditTests
{
    private const int Edits = 500;

    private static readonly string[] Paths = ["Edge.cs", "Shared/Data.cs", "Shared/Conventions.cs", SyntheticHome.HostPath, SyntheticHome.StackPath(0), SyntheticHome.StackPath(0), SyntheticHome.StackPath(1)];

    [Fact]
    public void None_leads_anywhere_else_than_a_fresh_start()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var originals = SyntheticHome.Files(24).ToDictionary(file => file.Path, file => file.Text);
        var project = new ReuseProject(SyntheticHome.Files(24), "Home.Home");
        project.Compare();
        var reused = 0;
        for (var i = 0; i < Edits; i++)
        {
            var path = Paths[random.Next(Paths.Length)];
            var edited = random.Next(4) == 0 ? originals[path] : Mutate(project.Text(path), random);
            if (edited != project.Text(path))
            {
                try
                {
                    project.Edit(path, _ => edited);
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"Seed {seed}, edit {i}.", exception);
                }

                // A broken home says little: it is mended at once, most of the time.
                reused += project.IsSound ? 1 : 0;
                if (!project.IsSound && random.Next(4) > 0 && project.Text(path) != originals[path])
                {
                    project.Edit(path, _ => originals[path]);
                }
            }
        }

        Assert.True(reused > Edits / 5, $"Only {reused} edits left a home that could be evaluated (seed {seed}).");
    }

    private static string Mutate(string text, Random random)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return random.Next(7) switch
        {
            0 => Insert(text, random, "\n"),
            1 => Insert(text, random, "// a comment\n"),
            2 or 3 => Replace(text, Pick(root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.NumericLiteralToken)), random), number => (int.TryParse(number, out var value) ? value + random.Next(1, 5) : 1).ToString()),
            4 => Replace(text, Pick(root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)), random), literal => literal.Insert(literal.Length - 1, "x")),
            5 => Replace(text, Pick(root.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Right.GetFirstToken()), random), _ => "true"),
            _ => Lines(text, random),
        };
    }

    private static string Insert(string text, Random random, string line)
    {
        var lines = text.Split('\n');
        var position = random.Next(lines.Length);
        return string.Join("\n", lines.Take(position).Append(line.TrimEnd('\n')).Concat(lines.Skip(position)));
    }

    // Takes a line away.
    private static string Lines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        return string.Join("\n", lines);
    }

    private static SyntaxToken? Pick(IEnumerable<SyntaxToken> tokens, Random random) => tokens.ToList() is { Count: > 0 } some ? some[random.Next(some.Count)] : null;

    private static string Replace(string text, SyntaxToken? token, Func<string, string> edit)
        => token is { } found ? text[..found.SpanStart] + edit(found.Text) + text[found.Span.End..] : text;
}
