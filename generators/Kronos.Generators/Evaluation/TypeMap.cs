using System.Collections.Immutable;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>From a type as the compiler sees it to the type that stands for it while evaluating. A user's type is stood for by its nearest base in the model.</summary>
internal static class TypeMap
{
    private static readonly Assembly Model = typeof(Host).Assembly;

    private static readonly string ModelName = Model.GetName().Name;

    // By definition, for as long as the compiler holds the symbol: to find a type by its name costs more than all the rest of a call.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, Standin> Opened = new();

    private static readonly Assembly[] Libraries =
    [
        typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(Stack<>).Assembly, typeof(HashSet<>).Assembly, typeof(Uri).Assembly, typeof(IPAddress).Assembly,
        typeof(ImmutableArray).Assembly, typeof(WebUtility).Assembly, typeof(System.Security.Cryptography.SHA256).Assembly,
    ];

    /// <summary>Whether the type is one of the model, as opposed to the libraries'.</summary>
    public static bool IsModel(ITypeSymbol type) => type.ContainingAssembly?.Name == ModelName;

    /// <summary>The type that stands for a type; null when there is none.</summary>
    public static Type? Find(ITypeSymbol type, TypeArguments arguments) => type switch
    {
        ITypeParameterSymbol parameter => arguments.Find(parameter) is { } argument ? Find(argument, arguments) : typeof(object),
        IArrayTypeSymbol { Rank: 1 } array => Find(array.ElementType, arguments)?.MakeArrayType(),
        IArrayTypeSymbol array => Find(array.ElementType, arguments)?.MakeArrayType(array.Rank),
        IDynamicTypeSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol => null,
        INamedTypeSymbol named when IsSource(named) => Standing(named, arguments),
        INamedTypeSymbol named => Close(named, arguments),
        _ => null,
    };

    /// <summary>Whether the user wrote the type.</summary>
    public static bool IsSource(ISymbol symbol) => !symbol.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty || symbol is INamedTypeSymbol { IsAnonymousType: true } || symbol.ContainingType is { IsAnonymousType: true };

    /// <summary>Whether it is one of the classes that only save writing an interface of comparison.</summary>
    public static bool IsComparer(INamedTypeSymbol type) => type is { Name: "Comparer" or "EqualityComparer", Arity: 1, ContainingNamespace.Name: "Generic" } && !IsSource(type);

    private static Type? Standing(INamedTypeSymbol type, TypeArguments arguments)
    {
        switch (type.TypeKind)
        {
            case TypeKind.Enum:
                return typeof(ScriptEnum);
            case TypeKind.Interface:
                return typeof(object);
            case TypeKind.Delegate:
                return StandingDelegate(type, arguments);
        }

        for (var candidate = type.BaseType; candidate is not null; candidate = candidate.BaseType)
        {
            if (!IsSource(candidate))
            {
                return candidate.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || IsComparer(candidate) ? typeof(ScriptObject) : Find(candidate, arguments);
            }
        }

        return typeof(ScriptObject);
    }

    // A delegate type of the user's is stood for by one of the libraries' with the same parameters.
    private static Type? StandingDelegate(INamedTypeSymbol type, TypeArguments arguments)
    {
        var invoke = type.DelegateInvokeMethod!;
        Type?[] types = [.. invoke.Parameters.Select(parameter => Find(parameter.Type, arguments)), invoke.ReturnsVoid ? typeof(void) : Find(invoke.ReturnType, arguments)];
        return invoke.Parameters.Any(parameter => parameter.RefKind != RefKind.None) || types.Any(part => part is null) ? null : System.Linq.Expressions.Expression.GetDelegateType(types!);
    }

    private static Type? Close(INamedTypeSymbol type, TypeArguments arguments)
    {
        if (Open(type) is not { IsGenericTypeDefinition: true } open)
        {
            return Open(type);
        }

        // Types of span parameters are stood for by arrays: a span cannot be boxed.
        var all = AllTypeArguments(type).Select(argument => Find(argument, arguments)).ToArray();
        return all.Any(argument => argument is null) || all.Length != open.GetGenericArguments().Length ? null
            : open == typeof(Nullable<>) && !all[0]!.IsValueType ? all[0]
            : open == typeof(SpanStandIn<>) ? all[0]!.MakeArrayType()
            : open.MakeGenericType(all!);
    }

    private static IEnumerable<ITypeSymbol> AllTypeArguments(INamedTypeSymbol type)
        => (type.ContainingType is { } outer ? AllTypeArguments(outer) : []).Concat(type.TypeArguments);

    private static Type? Open(INamedTypeSymbol type) => Opened.GetValue(type.OriginalDefinition, static definition => new(Search(definition))).Type;

    private static Type? Search(INamedTypeSymbol type)
    {
        var name = Name(type);
        if (name.Length == 0)
        {
            // Half typed.
            return null;
        }

        if (name is "System.ReadOnlySpan`1" or "System.Span`1")
        {
            return typeof(SpanStandIn<>);
        }

        return IsModel(type)
            ? Model.GetType(name)
            : Libraries.Select(library => library.GetType(name)).FirstOrDefault(found => found is not null);
    }

    private static string Name(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? Name(outer) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } name ? name.ToDisplayString() + "." + type.MetadataName : type.MetadataName;

    private static class SpanStandIn<T>;

    private sealed class Standin(Type? type)
    {
        public Type? Type { get; } = type;
    }
}
