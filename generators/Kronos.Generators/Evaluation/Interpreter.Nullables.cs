using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary><c>T?</c> of a value type: a value or null.</summary>
internal sealed partial class Interpreter
{
    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) => IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    private object? NullableMember(INamedTypeSymbol type, string name, object? value, object?[] arguments, IOperation at, Frame frame) => name switch
    {
        "HasValue" => value is not null,
        "Value" => value ?? throw Throw(at, new InvalidOperationException("Nullable object must have a value."), $"'{Excerpt(at.Syntax)}' has no value here; test it with 'is null' or use '??'."),
        "GetValueOrDefault" => value ?? (arguments.Length > 0 ? arguments[0] : Default(type.TypeArguments[0], frame)),
        nameof(ToString) => value is null ? "" : Plain(value, at),
        nameof(Equals) => Equals(value, arguments[0]),
        nameof(GetHashCode) when hashing > 0 => value?.GetHashCode() ?? 0,
        nameof(GetHashCode) => throw Refuse(at, type.GetMembers(name)[0]),
        _ => throw Unsupported(at),
    };
}
