using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>Spans of characters, each stood for by an array: what is asked of them is asked of the text.</summary>
internal static class SpanText
{
    /// <summary>A method of <c>MemoryExtensions</c> on characters.</summary>
    public static Func<object?[], object?>? Of(IMethodSymbol method)
        => (method.Name, method.Parameters.Length) switch
        {
            ("AsSpan", 2) when IsText(method, 0) => arguments => Of(arguments[0]).Substring((int)arguments[1]!).ToCharArray(),
            ("AsSpan", 3) when IsText(method, 0) => arguments => Of(arguments[0]).Substring((int)arguments[1]!, (int)arguments[2]!).ToCharArray(),
            _ when !IsSpan(method.Parameters[0].Type) => null,
            ("Trim", 1) => arguments => Of(arguments[0]).Trim().ToCharArray(),
            ("TrimStart", 1) => arguments => Of(arguments[0]).TrimStart().ToCharArray(),
            ("TrimEnd", 1) => arguments => Of(arguments[0]).TrimEnd().ToCharArray(),
            ("Trim", 2) => arguments => Of(arguments[0]).Trim(Letters(arguments[1])).ToCharArray(),
            ("TrimStart", 2) => arguments => Of(arguments[0]).TrimStart(Letters(arguments[1])).ToCharArray(),
            ("TrimEnd", 2) => arguments => Of(arguments[0]).TrimEnd(Letters(arguments[1])).ToCharArray(),
            ("IsWhiteSpace", 1) => arguments => string.IsNullOrWhiteSpace(Of(arguments[0])),
            ("IndexOf", 2) when IsSpan(method.Parameters[1].Type) => arguments => Of(arguments[0]).IndexOf(Of(arguments[1]), StringComparison.Ordinal),
            ("LastIndexOf", 2) when IsSpan(method.Parameters[1].Type) => arguments => Of(arguments[0]).LastIndexOf(Of(arguments[1]), StringComparison.Ordinal),
            ("CompareTo", 3) => arguments => string.Compare(Of(arguments[0]), Of(arguments[1]), (StringComparison)arguments[2]!),
            ("IndexOf", 3) when IsSpan(method.Parameters[1].Type) && method.Parameters[2].Type.Name == nameof(StringComparison) => arguments => Of(arguments[0]).IndexOf(Of(arguments[1]), (StringComparison)arguments[2]!),
            ("EnumerateLines", 1) => arguments => LineEnds.Replace(Of(arguments[0]), "\n").Split('\n').Select(line => line.ToCharArray()).ToArray(),
            ("Equals", 3) => arguments => Of(arguments[0]).Equals(Of(arguments[1]), (StringComparison)arguments[2]!),
            ("StartsWith", 3) => arguments => Of(arguments[0]).StartsWith(Of(arguments[1]), (StringComparison)arguments[2]!),
            ("EndsWith", 3) => arguments => Of(arguments[0]).EndsWith(Of(arguments[1]), (StringComparison)arguments[2]!),
            ("Contains", 3) => arguments => Of(arguments[0]).IndexOf(Of(arguments[1]), (StringComparison)arguments[2]!) >= 0,
            _ => null,
        };

    /// <summary>A method that takes such a span: the one of the same name that takes a text.</summary>
    public static Func<object?[], object?>? Overload(IMethodSymbol method)
    {
        if (!method.Parameters.Any(parameter => IsSpan(parameter.Type)) || TypeMap.Find(method.ContainingType, TypeArguments.None) is not { } type)
        {
            return null;
        }

        Type?[] types = [.. method.Parameters.Select(parameter => IsSpan(parameter.Type) ? typeof(string) : parameter.RefKind == RefKind.None ? TypeMap.Find(parameter.Type, TypeArguments.None) : TypeMap.Find(parameter.Type, TypeArguments.None)?.MakeByRefType())];
        var found = types.Any(parameter => parameter is null) ? null
            : type.GetMethod(method.Name, BindingFlags.Public | (method.IsStatic ? BindingFlags.Static : BindingFlags.Instance), null, types!, null);
        return found is null || !found.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(types) ? null : arguments =>
        {
            object?[] texts = [.. arguments.Skip(method.IsStatic ? 0 : 1).Select((argument, index) => IsSpan(method.Parameters[index].Type) ? Of(argument) : argument)];
            return Interpreter.ByReference(found, method.IsStatic ? null : arguments[0], texts);
        };
    }

    private static bool IsText(IMethodSymbol method, int index) => method.Parameters[index].Type.SpecialType == SpecialType.System_String;

    private static bool IsSpan(ITypeSymbol type)
        => type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: "System", TypeArguments: [{ SpecialType: SpecialType.System_Char }] };

    private static string Of(object? value) => value as string ?? new string((char[]?)value ?? []);

    private static char[] Letters(object? value) => value is char letter ? [letter] : value as char[] ?? [];
}
