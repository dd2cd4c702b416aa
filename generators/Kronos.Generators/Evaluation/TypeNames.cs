using System.Collections;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>The text of a list is the name of its type, in which the user's types must show, and not what stands for them.</summary>
internal static class TypeNames
{
    private static readonly string Inside = typeof(ScriptObject).Namespace + ".";

    /// <summary>Whether a text names what stands for the user's types.</summary>
    public static bool Shows(string text) => text.IndexOf(Inside, StringComparison.Ordinal) >= 0;

    /// <summary>What a list says of itself; null for every other value, and where it is not known what it holds.</summary>
    /// <param name="value">The value.</param>
    /// <param name="written">The type that the source knows it by.</param>
    public static string? Of(object? value, ITypeSymbol? written)
        => value is IEnumerable and not string && value.GetType() is var type && Shows(type.FullName!) && value.ToString() == type.ToString() ? Of(type, written) : null;

    private static string? Of(Type type, ITypeSymbol? written)
    {
        if (type == typeof(ScriptObject) || type == typeof(ScriptEnum) || type == typeof(object))
        {
            return type == typeof(object) && written?.TypeKind != TypeKind.Interface ? type.ToString() : written is INamedTypeSymbol own ? Of(own) : null;
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!, Item(written)) is { } element ? $"{element}[{new string(',', type.GetArrayRank() - 1)}]" : null;
        }

        if (!type.IsGenericType)
        {
            return type.ToString();
        }

        var arguments = type.GetGenericArguments();
        var symbols = written is INamedTypeSymbol named && named.TypeArguments.Length == arguments.Length ? named.TypeArguments : arguments.Length == 1 && Item(written) is { } only ? [only] : default;
        string?[] names = symbols.IsDefault ? [null] : [.. arguments.Select((argument, index) => Of(argument, symbols[index]))];
        return names.Contains(null) || Shows(type.GetGenericTypeDefinition().FullName!) ? null : $"{type.GetGenericTypeDefinition().FullName}[{string.Join(",", names)}]";
    }

    private static string? Of(INamedTypeSymbol type)
    {
        if (!TypeMap.IsSource(type))
        {
            return TypeMap.Find(type, TypeArguments.None)?.ToString();
        }

        string?[] names = [.. type.TypeArguments.Select(argument => argument is INamedTypeSymbol named ? Of(named) : null)];
        return names.Contains(null) ? null : Pipeline.MetadataName.Of(type) + (names.Length == 0 ? "" : $"[{string.Join(",", names)}]");
    }

    private static ITypeSymbol? Item(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [{ } only] } => only,
        _ => null,
    };
}
