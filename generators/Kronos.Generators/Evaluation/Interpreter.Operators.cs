using System.Globalization;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Operators, with C#'s own arithmetic.</summary>
internal sealed partial class Interpreter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private object? Binary(IBinaryOperation binary, Frame frame)
    {
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return Conditional(binary, frame);
        }

        var left = Evaluate(binary.LeftOperand, frame);
        var right = Evaluate(binary.RightOperand, frame);
        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String && binary.OperatorMethod?.ContainingType is not { SpecialType: not SpecialType.System_String })
        {
            return Concatenate(left, binary.LeftOperand, right, binary.RightOperand, binary);
        }

        if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.TypeKind: TypeKind.Delegate })
        {
            return Combined(left, right, binary);
        }

        var method = Operator(binary.OperatorMethod, binary.ConstrainedToType, frame);
        if (method is not null && binary.IsLifted && (left is null || right is null))
        {
            return Lifted(binary.OperatorKind, left, right);
        }

        return method is not null ? Call(method, null, [left, right], binary, frame)
            : binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? AreSame(left, right, binary.LeftOperand.Type, binary) == (binary.OperatorKind == BinaryOperatorKind.Equals)
            : Cast(Calculate(binary.OperatorKind, left, right, binary.IsChecked, binary), binary.Type is null ? null : frame.Types.Resolve(binary.Type));
    }

    // The operators that are arithmetic, and those that the compiler makes for records, are not called.
    private static IMethodSymbol? Operator(IMethodSymbol? method, ITypeSymbol? constraint, Frame frame)
    {
        if (method is null)
        {
            return null;
        }

        var actual = Constrained(method, constraint, frame);
        var own = TypeMap.IsSource(actual) ? !actual.IsImplicitlyDeclared : actual.ContainingType.SpecialType is not (SpecialType.System_String or SpecialType.System_Decimal or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate);
        return own && !(constraint is not null && NumericConversions.IsNumeric(frame.Types.Resolve(constraint).SpecialType)) ? actual : null;
    }

    private object? Conditional(IBinaryOperation binary, Frame frame)
    {
        var isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        if (binary.OperatorMethod is not { } method)
        {
            var left = Truth(binary.LeftOperand, frame);
            return isAnd ? left && Truth(binary.RightOperand, frame) : left || Truth(binary.RightOperand, frame);
        }

        // 'x && y' of a user's type is 'false(x) ? x : x & y'.
        var first = Evaluate(binary.LeftOperand, frame);
        var test = method.ContainingType.GetMembers(isAnd ? WellKnownMemberNames.FalseOperatorName : WellKnownMemberNames.TrueOperatorName).OfType<IMethodSymbol>().First();
        return Call(test, null, [first], binary, frame) is true ? first : Call(method, null, [first, Evaluate(binary.RightOperand, frame)], binary, frame);
    }

    /// <summary><c>==</c> where no operator is declared: numbers by value, strings by characters, records by what they hold, other objects by identity.</summary>
    private bool AreSame(object? left, object? right, ITypeSymbol? type, IBinaryOperation at)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        var declared = type is null ? null : WithoutNullable(type);
        if (declared is not null && (NumericConversions.IsNumeric(declared.SpecialType) || declared.SpecialType == SpecialType.System_Boolean))
        {
            return Arithmetic.Calculate(BinaryOperatorKind.Equals, left, right, false) as bool? ?? Equals(left, right);
        }

        // Whether two equal values are in one box, and two equal texts at one place, depends on how they came there.
        if (declared is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Interface } && left is string or ScriptEnum or ValueType && Equals(left, right))
        {
            throw Stop(EvaluationRules.CannotEvaluate, at, $"'==' compares two values of type '{declared.ToDisplayString()}' by where they are, not by what they are. Write Equals({Excerpt(at.LeftOperand.Syntax)}, {Excerpt(at.RightOperand.Syntax)}) instead.");
        }

        return left is string or ScriptEnum or Enum || declared is { IsRecord: true } or { TypeKind: TypeKind.Delegate or TypeKind.Enum }
            ? Equals(left, right)
            : ReferenceEquals(left, right) || (declared is ITypeParameterSymbol or { TypeKind: TypeKind.Struct } && NumericEquals(left, right));
    }

    private static bool NumericEquals(object left, object right) => Arithmetic.Calculate(BinaryOperatorKind.Equals, left, right, false) as bool? ?? Equals(left, right);

    private object? Calculate(BinaryOperatorKind kind, object? left, object? right, bool isChecked, IOperation at)
    {
        if (left is bool or null && right is bool or null && kind is BinaryOperatorKind.And or BinaryOperatorKind.Or)
        {
            return Arithmetic.Unknown(kind, (bool?)left, (bool?)right);
        }

        if (left is null || right is null)
        {
            return Lifted(kind, left, right);
        }

        // Enums calculate with their numbers.
        var (first, second) = (Number(left), Number(right));
        var result = Guard(at, () => Arithmetic.Calculate(kind, first, second, isChecked)) ?? throw Unsupported(at);
        return result;
    }

    // No order with null, and no sum.
    private static object? Lifted(BinaryOperatorKind kind, object? left, object? right) => kind switch
    {
        BinaryOperatorKind.Equals => left is null && right is null,
        BinaryOperatorKind.NotEquals => !(left is null && right is null),
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => false,
        _ => null,
    };

    private static bool IsLifted(IMethodSymbol method, params object?[] operands)
        => operands.Zip(method.Parameters, (operand, parameter) => operand is null && parameter.Type.IsValueType && !IsNullable(parameter.Type)).Any(missing => missing);

    private static object Number(object value)
    {
        var number = value switch
        {
            ScriptEnum own => own.Number,
            Enum native => System.Convert.ChangeType(native, Enum.GetUnderlyingType(native.GetType()), Invariant),
            _ => value,
        };
        return number is byte or sbyte or short or ushort or char ? NumericConversions.Convert(number, SpecialType.System_Int32, false)! : number;
    }

    /// <summary>The result of an operator on enums is one again.</summary>
    private object? Cast(object? value, ITypeSymbol? type)
        => value is not null and not bool && type is not null && WithoutNullable(type) is { TypeKind: TypeKind.Enum } ? Constant(value, type)
            : value is not null && type is not null && NumericConversions.IsNumeric(WithoutNullable(type).SpecialType) ? NumericConversions.Convert(value, WithoutNullable(type).SpecialType, false) ?? value
            : value;

    private object? Unary(IUnaryOperation unary, Frame frame)
    {
        var operand = Evaluate(unary.Operand, frame);
        if (Operator(unary.OperatorMethod, unary.ConstrainedToType, frame) is { } method)
        {
            return unary.IsLifted && operand is null ? null : Call(method, null, [operand], unary, frame);
        }

        if (unary.OperatorKind == UnaryOperatorKind.Hat)
        {
            return TypeMap.Find(unary.Type!, frame.Types) is { } index ? Guard(unary, () => Activator.CreateInstance(index, operand, true)) : throw Unsupported(unary);
        }

        return operand is null ? null : Cast(Guard(unary, () => Arithmetic.Calculate(unary.OperatorKind, Number(operand), unary.IsChecked)) ?? throw Unsupported(unary), unary.Type is null ? null : frame.Types.Resolve(unary.Type));
    }

    private object? TupleBinary(ITupleBinaryOperation binary, Frame frame)
        => TuplesEqual(Compared(binary.LeftOperand, frame), Compared(binary.RightOperand, frame)) == (binary.OperatorKind == BinaryOperatorKind.Equals);

    // A tuple that is written out need not have a type: '(null, 1)'.
    private object? Compared(IOperation operand, Frame frame) => operand switch
    {
        ITupleOperation tuple => tuple.Elements.Select(element => Compared(element, frame)).ToArray(),
        IConversionOperation { Operand: ITupleOperation tuple, IsImplicit: true } => Compared(tuple, frame),
        _ => Evaluate(operand, frame),
    };

    private bool TuplesEqual(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        return left is object?[] first ? first.Zip(Items(right), TuplesEqual).All(equal => equal)
            : Tuples.IsTuple(left) ? Tuples.Items(left).Zip(Items(right), TuplesEqual).All(equal => equal)
            : ScriptObject.Of(left) is { } self ? OperatorEquals(self, left, right)
            : left.GetType() is { IsClass: true } type && left is not (string or System.Delegate or ScriptEnum) && type.GetMethod("op_Equality") is null ? ReferenceEquals(left, right)
            : NumericEquals(Promoted(left, right), Promoted(right, left));

        static object?[] Items(object value) => value as object?[] ?? [.. Tuples.Items(value)];
    }

    // '==' of a user's type: its operator, or what a record holds, or the object itself.
    private bool OperatorEquals(ScriptObject self, object left, object right)
        => SourceType.Chain(self.Type).SelectMany(type => type.GetMembers(WellKnownMemberNames.EqualityOperatorName).OfType<IMethodSymbol>())
            .FirstOrDefault(own => !own.IsImplicitlyDeclared && HasType(left, own.Parameters[0].Type, self.Types) && HasType(right, own.Parameters[1].Type, self.Types)) is { } equal
            ? CallOwn(equal, left, left, right) is true
            : self.Type.IsRecord ? Equals(left, right) : ReferenceEquals(left, right);

    // '(1, 2) == (1L, 2.0)' compares as the numbers would.
    private static object Promoted(object value, object other)
    {
        var rank = Math.Max(Rank(value), Rank(other));
        return rank == 0 ? value : NumericConversions.Convert(value, (SpecialType)rank, false) ?? value;
    }

    private static int Rank(object value) => value switch
    {
        char or byte or sbyte or short or ushort or int => (int)SpecialType.System_Int32,
        uint => (int)SpecialType.System_UInt32,
        long => (int)SpecialType.System_Int64,
        ulong => (int)SpecialType.System_UInt64,
        float => (int)SpecialType.System_Single,
        double => (int)SpecialType.System_Double,
        decimal => (int)SpecialType.System_Decimal,
        _ => 0,
    };
}
