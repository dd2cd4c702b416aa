using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Kronos.Generators.Provenance;

/// <summary>The characters of a string literal in the source that stand for a part of its value.</summary>
internal static class LiteralSpan
{
    /// <returns>Null when source and value do not run side by side: escapes, holes, several lines.</returns>
    public static TextSpan? Of(SyntaxNode node, int start, int length)
    {
        if (node is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
        {
            return null;
        }

        var value = literal.Token.ValueText;
        var offset = literal.Token.Text.IndexOf(value, StringComparison.Ordinal);
        return offset < 0 || value.Length == 0 || start < 0 || start + length > value.Length
            ? null
            : new TextSpan(literal.Token.SpanStart + offset + start, Math.Max(length, 1));
    }
}
