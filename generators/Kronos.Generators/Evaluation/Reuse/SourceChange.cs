using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>What an edit changed: files in which bodies are others, and no declaration.</summary>
/// <param name="Files">The files, by their position in the compilation.</param>
/// <param name="Bodies">The bodies.</param>
internal sealed record SourceChange(IReadOnlyList<(int Position, SyntaxTree Tree)> Files, HashSet<BodyId> Bodies)
{
    /// <summary>The change from the files of one compilation to another.</summary>
    /// <returns>Null when a declaration is not what it was, or a file came or went.</returns>
    public static SourceChange? Between(IReadOnlyList<SyntaxTree> before, Compilation after, CancellationToken ct)
    {
        var files = new List<(int, SyntaxTree)>();
        var bodies = new HashSet<BodyId>();
        var position = 0;
        foreach (var tree in after.SyntaxTrees)
        {
            if (position == before.Count)
            {
                return null;
            }

            if (tree != before[position])
            {
                if (SourceBodies.Changed(before[position], tree, ct) is not { } changed)
                {
                    return null;
                }

                files.Add((position, tree));
                bodies.Add(new(position, BodyId.WholeFile));
                bodies.UnionWith(changed.Select(ordinal => new BodyId(position, ordinal)));
            }

            position++;
        }

        return position == before.Count ? new(files, bodies) : null;
    }

    /// <summary>Whether a computation ran something that is not what it was.</summary>
    public bool Touches(Computation computation)
    {
        foreach (var body in computation.Bodies)
        {
            if (Bodies.Contains(body))
            {
                return true;
            }
        }

        return false;
    }
}
