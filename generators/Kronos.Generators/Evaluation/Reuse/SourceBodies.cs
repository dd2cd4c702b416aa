using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>
/// What of a file is bodies, and what is declarations. Code elsewhere can see declarations: types, signatures, constants, default values, attributes, usings.
/// It cannot see a body, so an edit in one leaves the meaning of all other code as it is.
/// </summary>
internal static class SourceBodies
{
    /// <summary>The bodies of a file, in the order of the source.</summary>
    public static IReadOnlyList<SyntaxNode> Of(SyntaxTree tree, CancellationToken ct)
        => [.. tree.GetRoot(ct).DescendantNodesAndSelf(node => !IsBody(node)).Where(IsBody)];

    /// <summary>The bodies that are not what they were.</summary>
    /// <returns>Null when a declaration is not what it was.</returns>
    public static HashSet<int>? Changed(SyntaxTree before, SyntaxTree after, CancellationToken ct)
    {
        var changed = new HashSet<int>();
        var ordinal = 0;
        return before.FilePath == after.FilePath && before.Options.Equals(after.Options) && Same(before.GetRoot(ct), after.GetRoot(ct)) ? changed : null;

        bool Same(SyntaxNode old, SyntaxNode now)
        {
            if (old.RawKind != now.RawKind)
            {
                return false;
            }

            if (IsBody(old) != IsBody(now))
            {
                return false;
            }

            if (IsBody(old))
            {
                if (!SyntaxFactory.AreEquivalent(old, now, topLevel: false))
                {
                    changed.Add(ordinal);
                }

                ordinal++;
                return true;
            }

            var parts = old.ChildNodesAndTokens();
            var others = now.ChildNodesAndTokens();
            if (parts.Count != others.Count)
            {
                return false;
            }

            for (var i = 0; i < parts.Count; i++)
            {
                var same = (parts[i].AsNode(), others[i].AsNode()) switch
                {
                    ({ } part, { } other) => Same(part, other),
                    (null, null) => SyntaxFactory.AreEquivalent(parts[i].AsToken(), others[i].AsToken()),
                    _ => false,
                };
                if (!same)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The same node in another version of its file in which no declaration and not the node's body has changed.</summary>
    public static SyntaxNode Follow(SyntaxNode node, SyntaxTree version)
    {
        var path = new Stack<int>();
        for (var child = node; child.Parent is { } parent; child = parent)
        {
            path.Push(parent.ChildNodes().TakeWhile(sibling => sibling != child).Count());
        }

        return path.Aggregate(version.GetRoot(), (parent, position) => parent.ChildNodes().ElementAt(position));
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
