using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Conversions.</summary>
internal sealed partial class Interpreter
{
    private object? Convert(IConversionOperation conversion, Frame frame)
    {
        if (conversion.Operand is IAnonymousFunctionOperation or IMethodReferenceOperation || conversion.Type is { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } or { TypeKind: TypeKind.Dynamic })
        {
            throw Unsupported(conversion);
        }

        if (!conversion.GetConversion().Exists && !conversion.IsTryCast)
        {
            throw new EvaluationStopped();
        }

        if (conversion.Operand is IInterpolatedStringOperation interpolated && conversion.Type is { Name: nameof(FormattableString) or nameof(IFormattable) })
        {
            return Formattable(interpolated, frame);
        }

        var operand = Evaluate(conversion.Operand, frame);
        if (conversion.Type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: "System" })
        {
            return operand is string text ? text.ToCharArray() : operand;
        }

        if (conversion.OperatorMethod is { } method)
        {
            return UserDefined(conversion, Constrained(method, conversion.ConstrainedToType, frame), operand, frame);
        }

        if (operand is null)
        {
            return conversion.Type is { } target && frame.Types.Resolve(target) is { IsValueType: true } type && !IsNullable(type) && conversion.Operand.Type is { } source && (source.IsReferenceType || IsNullable(source))
                ? throw Throw(conversion, IsNullable(source) ? new InvalidOperationException("Nullable object must have a value.") : new NullReferenceException(), $"'{Excerpt(conversion.Operand.Syntax)}' is null here and cannot be a '{type.Name}'.")
                : null;
        }

        return Narrow(operand, conversion.Type is null ? null : frame.Types.Resolve(conversion.Type), conversion.IsChecked, conversion);
    }

    private object? UserDefined(IConversionOperation conversion, IMethodSymbol method, object? operand, Frame frame)
    {
        // A nullable operand is converted only when it is there.
        if (operand is null && IsLifted(method, operand))
        {
            return IsNullable(conversion.Type) ? null
                : throw Throw(conversion, new InvalidOperationException("Nullable object must have a value."), $"'{Excerpt(conversion.Operand.Syntax)}' has no value here.");
        }

        // What is on the way to the operator's parameter, and from its result to the target, are standard conversions.
        var argument = operand is null ? null : Narrow(operand, method.Parameters[0].Type, conversion.IsChecked, conversion, standard: true);
        var value = method.ContainingType.SpecialType == SpecialType.System_Decimal && operand is not null
            ? Guard(conversion, () => NumericConversions.Convert(operand, WithoutNullable(conversion.Type!).SpecialType, true))
            : Call(method, null, [argument], conversion, frame);
        value = Narrow(value, conversion.Type, conversion.IsChecked, conversion, standard: true);
        provenance.Created(value, conversion.Operand.Syntax);
        return value;
    }

    private object? Narrow(object? value, ITypeSymbol? type, bool isChecked, IOperation at, bool standard = false)
    {
        if (value is null || type is null)
        {
            return value;
        }

        // 'int?' opens a box with an int and nothing else, and so does 'as'.
        var isExact = IsNullable(type);
        type = WithoutNullable(type);
        if (type.TypeKind == TypeKind.Enum)
        {
            var number = ((INamedTypeSymbol)type).EnumUnderlyingType!.SpecialType;
            return IsOf(value, type) ? value
                : Unboxes(at) && (isExact || Kept(value) != number) ? NoCast(at, value, type)
                : Constant(Number(value, number, isChecked, at), type);
        }

        if (NumericConversions.IsNumeric(type.SpecialType))
        {
            return Unboxes(at) && !HasType(value, type, TypeArguments.None) && (isExact || Kept(value) != type.SpecialType) ? NoCast(at, value, type)
                : Number(value, type.SpecialType, isChecked, at);
        }

        if (!standard && at is IConversionOperation cast && (cast.IsTryCast || cast.GetConversion() is { IsUnboxing: true } or { IsReference: true, IsExplicit: true }) && !HasType(value, type, TypeArguments.None))
        {
            return NoCast(at, value, type);
        }

        return Tuples.IsTuple(value) && type is INamedTypeSymbol { IsTupleType: true } target ? TupleAs(value, target, isChecked, at) : As(value, type);
    }

    // The libraries take a user's object by their own interfaces; everybody else takes the object itself.
    private static object? As(object value, ITypeSymbol type)
        => type.TypeKind != TypeKind.Interface || TypeMap.IsSource(type) ? Adapters.Behind(value)
            : value is ScriptObject self ? Adapters.Of(self)
            : value;

    private static object? As(object? value, ITypeSymbol? type, Frame frame) => value is null || type is null ? value : As(value, frame.Types.Resolve(type));

    private object? Number(object value, SpecialType type, bool isChecked, IOperation at) => Guard(at, () => NumericConversions.Convert(Plain(value), type, isChecked) ?? value);

    // Each item of a tuple is converted on its own.
    private object TupleAs(object tuple, INamedTypeSymbol type, bool isChecked, IOperation at)
    {
        if (TypeMap.Find(type, TypeArguments.None) is not { } native || native == tuple.GetType())
        {
            return tuple;
        }

        var items = Tuples.Items(tuple).ToList();
        return items.Count != type.TupleElements.Length ? tuple
            : Tuples.Create(native, [.. type.TupleElements.Select((element, index) => Narrow(items[index], element.Type, isChecked, at, standard: true))]);
    }

    // From one type parameter 'as' another, the compiler knows no conversion.
    private static bool Unboxes(IOperation at) => at is IConversionOperation cast && (cast.GetConversion() is var conversion && (conversion.IsUnboxing || (cast.IsTryCast && !conversion.Exists)));

    // A box with an enum may be opened as its number or as another enum of such numbers, and the other way round.
    private static SpecialType Kept(object value)
        => value is ScriptEnum own ? own.Type.EnumUnderlyingType!.SpecialType
            : Enum.TryParse<SpecialType>("System_" + Type.GetTypeCode(value.GetType()), out var number) ? number
            : SpecialType.None;

    private static bool IsOf(object value, ITypeSymbol type)
        => value is ScriptEnum own ? SymbolEqualityComparer.Default.Equals(own.Type, type) : value is Enum && !TypeMap.IsSource(type) && TypeMap.Find(type, TypeArguments.None) == value.GetType();

    private static object Plain(object value) => value switch
    {
        ScriptEnum own => own.Number,
        Enum native => System.Convert.ChangeType(native, Enum.GetUnderlyingType(native.GetType()), Invariant),
        _ => value,
    };

    // 'as' gives null where a cast throws.
    private object? NoCast(IOperation at, object value, ITypeSymbol type)
        => at is IConversionOperation { IsTryCast: true } ? null : throw Throw(at, new InvalidCastException($"Unable to cast object of type '{Name(value)}' to type '{(TypeMap.IsSource(type) ? Pipeline.MetadataName.Of((INamedTypeSymbol)type) : TypeMap.Find(type, TypeArguments.None)?.ToString())}'."), $"'{Excerpt(at.Syntax)}' fails: the value is no '{type.Name}'.");

    private static string? Name(object value)
        => ScriptObject.Of(value)?.Type is { } type ? Pipeline.MetadataName.Of(type) : value is ScriptEnum member ? Pipeline.MetadataName.Of(member.Type) : value.GetType().ToString();

    private object? Constant(object? value, ITypeSymbol? type)
    {
        if (value is null || type is not INamedTypeSymbol named)
        {
            return value;
        }

        return IsNullable(named) ? Constant(value, named.TypeArguments[0])
            : named.TypeKind != TypeKind.Enum ? value
            : TypeMap.IsSource(named) ? new ScriptEnum(named, ScriptEnum.Bits(value))
            : TypeMap.Find(named, TypeArguments.None) is { } native ? Enum.ToObject(native, value)
            : value;
    }

    /// <summary>What a place of a type holds. A struct that the user wrote is copied where C# copies it; a box is shared, and so is everything else, or it cannot change.</summary>
    public static object? Own(object? value, ITypeSymbol type)
        => value is ScriptObject ? type.IsReferenceType ? value : Own(value)
            : value is ValueType && Tuples.HoldsObjects(value.GetType()) && WithoutNullable(type) is INamedTypeSymbol { IsTupleType: true } tuple ? Tuples.Create(value.GetType(), [.. Tuples.Items(value).Zip(tuple.TupleElements, (item, element) => Own(item, element.Type))])
            : value;

    private static object? Own(object? value) => value is ScriptObject { Type: { IsValueType: true, IsReadOnly: false } } self ? self.Clone() : value;
}
