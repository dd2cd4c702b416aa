using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>From a method or property of the model or a library, as the compiler sees it, to the one that is called.</summary>
internal sealed class NativeMembers
{
    private readonly Dictionary<ISymbol, MemberInfo?> known = new(SymbolEqualityComparer.Default);

    public MethodInfo? Method(IMethodSymbol method, TypeArguments arguments)
        => Closed(method, arguments, FindMethod) as MethodInfo;

    public ConstructorInfo? Constructor(IMethodSymbol constructor, TypeArguments arguments)
        => Closed(constructor, arguments, static (constructor, arguments) => Type(constructor, arguments)?.Constructors
            .FirstOrDefault(candidate => Matches(candidate, constructor, arguments))) as ConstructorInfo;

    public PropertyInfo? Property(IPropertySymbol property, TypeArguments arguments)
        => Closed(property, arguments, static (property, arguments) => Type(property, arguments)?.Properties(property.MetadataName)
            .FirstOrDefault(candidate => Matches(candidate.GetIndexParameters(), property.Parameters, arguments))) as PropertyInfo;

    public FieldInfo? Field(IFieldSymbol field, TypeArguments arguments)
        => Closed(field, arguments, static (field, arguments) => Type(field, arguments)?.Field(field.MetadataName)) as FieldInfo;

    private static NativeType? Type(ISymbol member, TypeArguments arguments)
        => TypeMap.Find(member.ContainingType, arguments) is { } type ? NativeType.Of(type) : null;

    // A symbol whose meaning depends on the type arguments of the running method must not be remembered.
    private MemberInfo? Closed<T>(T symbol, TypeArguments arguments, Func<T, TypeArguments, MemberInfo?> find)
        where T : ISymbol
    {
        if (arguments != TypeArguments.None)
        {
            return find(symbol, arguments);
        }

        if (!known.TryGetValue(symbol, out var member))
        {
            known[symbol] = member = find(symbol, arguments);
        }

        return member;
    }

    private static MethodInfo? FindMethod(IMethodSymbol method, TypeArguments arguments)
    {
        if (Type(method, arguments) is not { } type)
        {
            return null;
        }

        foreach (var candidate in type.Methods(method.MetadataName).Where(candidate => candidate.IsStatic == method.IsStatic))
        {
            var closed = Close(candidate, method, arguments);
            if (closed is not null && Matches(closed, method, arguments))
            {
                return closed;
            }
        }

        return null;
    }

    private static MethodInfo? Close(MethodInfo candidate, IMethodSymbol method, TypeArguments arguments)
    {
        if (candidate.IsGenericMethodDefinition != method.IsGenericMethod)
        {
            return null;
        }

        if (!candidate.IsGenericMethodDefinition)
        {
            return candidate;
        }

        var types = method.TypeArguments.Select(argument => TypeMap.Find(argument, arguments)).ToArray();
        try
        {
            return types.Length == candidate.GetGenericArguments().Length && types.All(type => type is not null) ? candidate.MakeGenericMethod(types!) : null;
        }
        catch (ArgumentException)
        {
            // A constraint that what stands for the user's type does not meet.
            return null;
        }
    }

    private static bool Matches(MethodBase candidate, IMethodSymbol method, TypeArguments arguments)
        => Matches(candidate.GetParameters(), method.Parameters, arguments);

    private static bool Matches(IReadOnlyList<ParameterInfo> candidates, IReadOnlyList<IParameterSymbol> parameters, TypeArguments arguments)
        => candidates.Count == parameters.Count
            && candidates.Zip(parameters, (candidate, parameter) => TypeMap.Find(parameter.Type, arguments) is { } type && (candidate.ParameterType.IsByRef ? candidate.ParameterType.GetElementType() : candidate.ParameterType) == type).All(match => match);
}
