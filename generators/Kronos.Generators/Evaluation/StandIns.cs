using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>The methods of spans, which C# prefers for arrays: a span is stood for by an array, because it cannot be held as an object.</summary>
internal static class StandIns
{
    private static readonly MethodInfo Immutable = typeof(StandIns).GetMethod(nameof(ToImmutable), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <returns>What is called with the receiver and the arguments instead; null when the method itself is.</returns>
    public static Func<object?[], object?>? Of(IMethodSymbol method, object? instance)
    {
        if (instance is string text && method is { ContainingType.SpecialType: SpecialType.System_String, IsStatic: false })
        {
            return method.Name == "ReplaceLineEndings" ? arguments => LineEnds.Replace(text, arguments.Length > 1 ? (string?)arguments[1] ?? throw new ArgumentNullException("replacementText") : "\n") : Ordinally(method, text);
        }

        if (instance is StringBuilder builder)
        {
            // Lines end as on the host, whatever the machine that builds.
            return method.Name == "AppendLine" ? arguments => builder.Append(arguments.Length > 1 ? (string?)arguments[1] : "").Append('\n') : SpanText.Overload(method);
        }

        if (instance is Array span && method.ContainingType.Name is "Span" or "ReadOnlySpan")
        {
            // A slice that can be written to would be another name for a part of the array.
            return method.Name == "ToArray" ? _ => span.Clone()
                : method.Name == "get_Item" ? arguments => span.GetValue((int)arguments[1]!)
                : method.Name == "ToString" && span is char[] letters ? _ => new string(letters)
                : method.Name == "Fill" ? arguments => Fill(span, arguments[1])
                : method is { Name: "Slice", ContainingType.Name: "ReadOnlySpan" } ? arguments => Slice(span, (int)arguments[1]!, arguments.Length > 2 ? (int)arguments[2]! : null)
                : null;
        }

        if (method is { Name: "ToImmutableArray", ContainingType.Name: "ImmutableArray", Parameters: [{ Type.Name: "Span" or "ReadOnlySpan" }] })
        {
            return arguments => Immutable.MakeGenericMethod(arguments[0]!.GetType().GetElementType()!).Invoke(null, arguments);
        }

        if (method.ContainingType is not { Name: "MemoryExtensions", ContainingNamespace.Name: "System" })
        {
            return SpanText.Overload(method);
        }

        if (SpanText.Of(method) is { } ofText)
        {
            return ofText;
        }

        return method is { Name: "AsSpan", Parameters.Length: 1 } ? arguments => arguments[0] is string letters ? letters.ToCharArray() : arguments[0]
            : method is { Name: "ToArray", Parameters.Length: 1 } ? arguments => ((Array)arguments[0]!).Clone()
            : SpanItems.Of(method);
    }

    /// <summary>A property of a span, of the array that stands for it.</summary>
    public static object? Of(IPropertySymbol property, object? instance) => (instance, property.Name) switch
    {
        (Array array, "Length") => array.Length,
        (Array array, "IsEmpty") when property.ContainingType.Name is "Span" or "ReadOnlySpan" => array.Length == 0,
        _ => null,
    };

    // What C# searches by the language of the machine is searched by the characters.
    private static Func<object?[], object?>? Ordinally(IMethodSymbol method, string text)
    {
        if (method.Parameters is not [{ Type.SpecialType: SpecialType.System_String }, ..] || !method.Parameters.Skip(1).All(parameter => parameter.Type.SpecialType == SpecialType.System_Int32))
        {
            return null;
        }

        return (method.Name, method.Parameters.Length) switch
        {
            (nameof(string.StartsWith), 1) => arguments => text.StartsWith((string)arguments[1]!, StringComparison.Ordinal),
            (nameof(string.EndsWith), 1) => arguments => text.EndsWith((string)arguments[1]!, StringComparison.Ordinal),
            (nameof(string.IndexOf), 1) => arguments => text.IndexOf((string)arguments[1]!, StringComparison.Ordinal),
            (nameof(string.IndexOf), 2) => arguments => text.IndexOf((string)arguments[1]!, (int)arguments[2]!, StringComparison.Ordinal),
            (nameof(string.IndexOf), 3) => arguments => text.IndexOf((string)arguments[1]!, (int)arguments[2]!, (int)arguments[3]!, StringComparison.Ordinal),
            (nameof(string.LastIndexOf), 1) => arguments => text.LastIndexOf((string)arguments[1]!, StringComparison.Ordinal),
            (nameof(string.LastIndexOf), 2) => arguments => text.LastIndexOf((string)arguments[1]!, (int)arguments[2]!, StringComparison.Ordinal),
            _ => null,
        };
    }

    private static ImmutableArray<T> ToImmutable<T>(T[] items) => [.. items];

    private static object? Fill(Array span, object? value)
    {
        for (var i = 0; i < span.Length; i++)
        {
            span.SetValue(value, i);
        }

        return null;
    }

    private static Array Slice(Array span, int start, int? length)
    {
        var slice = Array.CreateInstance(span.GetType().GetElementType()!, length ?? span.Length - start);
        Array.Copy(span, start, slice, 0, slice.Length);
        return slice;
    }
}
