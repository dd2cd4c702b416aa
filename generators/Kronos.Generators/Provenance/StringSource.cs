using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Provenance;

/// <summary>Where each character of a string's value, and its end, stands in the source.</summary>
internal static class StringSource
{
    /// <summary>The places of a literal; null when they cannot be told.</summary>
    public static IReadOnlyList<int>? Map(LiteralExpressionSyntax literal)
    {
        var token = literal.Token;
        var start = token.SpanStart;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                var verbatim = token.Text.StartsWith("@", StringComparison.Ordinal);
                return verbatim ? Verbatim(token.Text, 2, token.Text.Length - 1, start, braces: false) : Regular(token.Text, 1, token.Text.Length - 1, start, braces: false);
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = token.Text.TakeWhile(letter => letter == '"').Count();
                return Plain(start + quotes, token.ValueText.Length);
            case SyntaxKind.MultiLineRawStringLiteralToken:
                return Lines(token.Text, token.ValueText, token.Text.IndexOf('\n') + 1, start, Indentation(token.Text));
            default:
                return null;
        }
    }

    /// <summary>The places of a piece of an interpolated string; null when they cannot be told.</summary>
    public static IReadOnlyList<int>? Map(InterpolatedStringExpressionSyntax interpolated, InterpolatedStringTextSyntax piece)
    {
        var token = piece.TextToken;
        return interpolated.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => Regular(token.Text, 0, token.Text.Length, token.SpanStart, braces: true),
            SyntaxKind.InterpolatedVerbatimStringStartToken => Verbatim(token.Text, 0, token.Text.Length, token.SpanStart, braces: true),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => Plain(token.SpanStart, token.ValueText.Length),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken
                => Lines(token.Text, token.ValueText, 0, token.SpanStart, Indentation(interpolated.ToString())),
            _ => null,
        };
    }

    /// <summary>What a piece of an interpolated string stands for. The compiler leaves doubled braces in it, except in raw strings, where they are not doubled.</summary>
    public static string Value(InterpolatedStringExpressionSyntax interpolated, InterpolatedStringTextSyntax piece)
        => interpolated.StringStartToken.Kind() is SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            ? piece.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}")
            : piece.TextToken.ValueText;

    private static IReadOnlyList<int> Plain(int start, int length) => [.. Enumerable.Range(start, length + 1)];

    private static IReadOnlyList<int> Regular(string text, int first, int last, int start, bool braces)
    {
        var map = new List<int>();
        for (var i = first; i < last;)
        {
            var length = text[i] == '\\' ? Escape(text, i, last) : IsPair(text, i, last, braces) ? 2 : 1;
            var characters = text[i] == '\\' && text[i + 1] == 'U' && Hexadecimal(text, i + 2, 8) > 0xFFFF ? 2 : 1;
            map.AddRange(Enumerable.Repeat(start + i, characters));
            i += length;
        }

        map.Add(start + last);
        return map;
    }

    private static IReadOnlyList<int> Verbatim(string text, int first, int last, int start, bool braces)
    {
        var map = new List<int>();
        for (var i = first; i < last; i += text[i] == '"' || IsPair(text, i, last, braces) ? 2 : 1)
        {
            map.Add(start + i);
        }

        map.Add(start + last);
        return map;
    }

    // Raw strings of several lines: what stands in front of each line and is no part of it is left out.
    private static IReadOnlyList<int>? Lines(string text, string value, int first, int start, string indentation)
    {
        var map = new List<int>();
        var i = first;
        var newLine = first > 0 || start == first;
        foreach (var letter in value)
        {
            if (newLine && string.CompareOrdinal(text, i, indentation, 0, indentation.Length) == 0)
            {
                i += indentation.Length;
            }

            if (i >= text.Length || text[i] != letter)
            {
                // The first line of a piece may be indented as well.
                if (map.Count > 0 || string.CompareOrdinal(text, i, indentation, 0, indentation.Length) != 0 || i + indentation.Length >= text.Length)
                {
                    return null;
                }

                i += indentation.Length;
                if (text[i] != letter)
                {
                    return null;
                }
            }

            map.Add(start + i++);
            newLine = letter == '\n';
        }

        map.Add(start + i);
        return map;
    }

    private static bool IsPair(string text, int i, int last, bool braces) => braces && text[i] is '{' or '}' && i + 1 < last && text[i + 1] == text[i];

    private static string Indentation(string text)
    {
        var line = text.Substring(text.LastIndexOf('\n') + 1);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static int Escape(string text, int i, int last)
    {
        switch (i + 1 < last ? text[i + 1] : '\0')
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                var end = i + 2;
                while (end < last && end < i + 6 && Uri.IsHexDigit(text[end]))
                {
                    end++;
                }

                return end - i;
            default:
                return 2;
        }
    }

    private static int Hexadecimal(string text, int start, int length)
        => start + length <= text.Length && int.TryParse(text.Substring(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
