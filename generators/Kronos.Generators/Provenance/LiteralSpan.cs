using Kronos.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Kronos.Generators.Provenance;

/// <summary>The characters of a string in the source that stand for a part of its value: of literals of every form, and of interpolated strings.</summary>
internal static class LiteralSpan
{
    /// <summary>The characters that a place's <see cref="Place.Part"/> means.</summary>
    /// <param name="node">The source of the place.</param>
    /// <param name="place">The place.</param>
    /// <returns>Null when source and value do not run side by side, or when the place means no part.</returns>
    public static TextSpan? Of(SyntaxNode node, Place place)
    {
        if (place.Part is not { } part || PlaceText.Of(place) is not { } value || part.Start < 0 || part.Length < 0 || part.Start + part.Length > value.Length)
        {
            return null;
        }

        return node switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => Of(literal, value, part),
            InterpolatedStringExpressionSyntax interpolated => Of(interpolated, value, part),
            _ => null,
        };
    }

    private static TextSpan? Of(LiteralExpressionSyntax literal, string value, (int Start, int Length) part)
    {
        var map = StringSource.Map(literal);
        return map is null || map.Count != value.Length + 1 || literal.Token.ValueText != value ? null : Span(map, part);
    }

    // The text of a hole is not known here: it is what stands between the pieces around it.
    private static TextSpan? Of(InterpolatedStringExpressionSyntax interpolated, string value, (int Start, int Length) part)
    {
        var map = new List<int>();
        var contents = interpolated.Contents;
        for (var i = 0; i < contents.Count; i++)
        {
            if (contents[i] is InterpolatedStringTextSyntax text)
            {
                var letters = StringSource.Value(interpolated, text);
                if (StringSource.Map(interpolated, text) is not { } piece
                    || piece.Count != letters.Length + 1
                    || string.CompareOrdinal(value, map.Count, letters, 0, letters.Length) != 0)
                {
                    return null;
                }

                map.AddRange(piece.Take(piece.Count - 1));
                continue;
            }

            var next = i + 1 == contents.Count ? "" : contents[i + 1] is InterpolatedStringTextSyntax behind ? StringSource.Value(interpolated, behind) : null;
            var end = next is null ? -1 : i + 2 >= contents.Count ? value.Length - next.Length : value.IndexOf(next, map.Count, StringComparison.Ordinal);
            if (end < map.Count)
            {
                return null;
            }

            // Any part of a hole is the whole hole.
            map.AddRange(Enumerable.Repeat(contents[i].SpanStart, end - map.Count));
        }

        if (map.Count != value.Length)
        {
            return null;
        }

        map.Add(interpolated.StringEndToken.SpanStart);
        return Span(map, part);
    }

    private static TextSpan Span(IReadOnlyList<int> map, (int Start, int Length) part)
    {
        var start = map[part.Start];
        var end = map[part.Start + part.Length];

        // A part that begins in a hole ends behind it at the earliest.
        for (var next = part.Start + part.Length; end <= start && next < map.Count; next++)
        {
            end = map[next];
        }

        return TextSpan.FromBounds(start, Math.Max(end, start + 1));
    }
}
