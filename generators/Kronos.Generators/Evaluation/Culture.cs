using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>Where C# compares strings by the language of the machine when nothing else is said.</summary>
internal static class Culture
{
    private static readonly HashSet<string> Orders =
        ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "MinBy", "MaxBy", "Sort", "BinarySearch", "ToImmutableSortedDictionary", "ToImmutableSortedSet", "Create", "CreateRange"];

    private static readonly HashSet<string> Sorted = ["SortedSet", "SortedDictionary", "SortedList", "ImmutableSortedSet", "ImmutableSortedDictionary", "PriorityQueue", "Comparer"];

    /// <returns>What to write instead; null when the method does not depend on a language.</returns>
    public static string? Depends(IMethodSymbol method, TypeArguments types)
    {
        if (method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return method.Name is nameof(string.Compare) or nameof(string.CompareTo) && !method.Parameters.Any(parameter => parameter.Type.Name is nameof(StringComparison))
                ? "write string.CompareOrdinal(…), or pass StringComparison.Ordinal" : null;
        }

        if (method.Parameters.Any(parameter => parameter.Type.Name is "IComparer" or "Comparison"))
        {
            return null;
        }

        var orders = Orders.Contains(method.Name) && method.ContainingType.Name is "Enumerable" or "List" or "Array" or "ImmutableArray" or "ImmutableList" or "ImmutableSortedSet" or "ImmutableSortedDictionary"
            && (method.ContainingType.Name is not ("ImmutableArray" or "ImmutableList") || method.Name == "Sort");
        var key = !orders && !(method.MethodKind == MethodKind.Constructor && Sorted.Contains(method.ContainingType.Name)) ? null : Key(method);
        return key is not null && IsText(types.Resolve(key)) ? "pass StringComparer.Ordinal" : null;
    }

    /// <returns>What to write instead of an argument that asks for the order of a language.</returns>
    public static string? Depends(object?[] arguments)
        => arguments.Any(argument => argument is StringComparison.CurrentCulture or StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCulture or StringComparison.InvariantCultureIgnoreCase)
            ? "pass StringComparison.Ordinal or OrdinalIgnoreCase" : null;

    private static ITypeSymbol? Key(IMethodSymbol method) => method.Name switch
    {
        "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "MinBy" or "MaxBy" => method.TypeArguments.LastOrDefault(),
        "Min" or "Max" => method.ReturnType,
        _ when method.ContainingType.Name == "PriorityQueue" => method.ContainingType.TypeArguments[1],
        _ when !method.TypeArguments.IsEmpty => method.TypeArguments[0],
        _ => method.ContainingType.TypeArguments.FirstOrDefault(),
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String
        || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(element => IsText(element.Type)));
}
