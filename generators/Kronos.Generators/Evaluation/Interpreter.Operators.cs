using System.Globalization;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Operators and conversions, with C#'s own arithmetic.</summary>
internal sealed partial class Interpreter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private object? Binary(IBinaryOperation binary, Frame frame)
    {
        if (binary.OperatorMethod is { } method && binary.OperatorKind is not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            && (TypeMap.IsSource(method) ? !method.IsImplicitlyDeclared : method.ContainingType.SpecialType is not (SpecialType.System_String or SpecialType.System_Decimal or SpecialType.System_Delegate)))
        {
            return Call(method, null, [Evaluate(binary.LeftOperand, frame), Evaluate(binary.RightOperand, frame)], binary, frame);
        }

        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            var left = Truth(binary.LeftOperand, frame);
            return binary.OperatorKind == BinaryOperatorKind.ConditionalAnd ? left && Truth(binary.RightOperand, frame) : left || Truth(binary.RightOperand, frame);
        }

        var first = Evaluate(binary.LeftOperand, frame);
        var second = Evaluate(binary.RightOperand, frame);
        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String)
        {
            return Concatenate(first, binary.LeftOperand, second, binary.RightOperand, binary);
        }

        return Calculate(binary.OperatorKind, first, second, binary.IsChecked, binary);
    }

    private object? Calculate(BinaryOperatorKind kind, object? left, object? right, bool isChecked, IOperation at)
    {
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return Equals(left, right);
            case BinaryOperatorKind.NotEquals:
                return !Equals(left, right);
        }

        if (left is null || right is null)
        {
            // Lifted operators: no order with null, and no sum.
            return kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual ? false : null;
        }

        return Guard(at, () => Arithmetic.Calculate(kind, left, right, isChecked)) ?? throw Unsupported(at);
    }

    private object? Unary(IUnaryOperation unary, Frame frame)
    {
        var operand = Evaluate(unary.Operand, frame);
        if (unary.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_Decimal)
        {
            return Call(method, null, [operand], unary, frame);
        }

        if (unary.OperatorKind == UnaryOperatorKind.Hat)
        {
            return TypeMap.Find(unary.Type!, frame.Types) is { } index ? Activator.CreateInstance(index, operand, true) : throw Unsupported(unary);
        }

        return operand is null ? null : Guard(unary, () => Arithmetic.Calculate(unary.OperatorKind, operand, unary.IsChecked)) ?? throw Unsupported(unary);
    }

    private object? Convert(IConversionOperation conversion, Frame frame)
    {
        if (conversion.Operand is IAnonymousFunctionOperation or IMethodReferenceOperation)
        {
            throw Unsupported(conversion);
        }

        var operand = Evaluate(conversion.Operand, frame);
        if (conversion.OperatorMethod is { } method)
        {
            // A nullable operand is converted only when it is there.
            if (operand is null && method.Parameters[0].Type.IsValueType)
            {
                return null;
            }

            var value = Call(method, null, [operand], conversion, frame);
            provenance.Created(value, conversion.Operand.Syntax);
            return value;
        }

        return operand is null ? null : Narrow(operand, conversion.Type, conversion.IsChecked, conversion);
    }

    private object? Narrow(object? value, ITypeSymbol? type, bool isChecked, IOperation at)
    {
        if (value is null || type is null)
        {
            return value;
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return value is ScriptEnum or Enum && !TypeMap.IsSource(type) == value is Enum ? value : Constant(value is ScriptEnum other ? other.Value : value is Enum native ? System.Convert.ToInt64(native, Invariant) : value, type);
        }

        if (type.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double)
        {
            return Guard(at, () => Arithmetic.Convert(value is ScriptEnum source ? source.Value : value is Enum known ? System.Convert.ToInt64(known, Invariant) : value, type.SpecialType, isChecked));
        }

        var explicitly = at is IConversionOperation cast && cast.GetConversion() is var kind && (kind.IsUnboxing || (kind.IsReference && kind.IsExplicit));
        if (explicitly && !HasType(value, type, new(null, null, TypeArguments.None)))
        {
            return at is IConversionOperation { IsTryCast: true } ? null : throw Stop(EvaluationRules.Threw, at, $"'{Excerpt(at.Syntax)}' fails: the value is no '{type.Name}'.");
        }

        return value;
    }

    private object? Widen(object? value, CommonConversion conversion, ITypeSymbol? type)
        => conversion.IsNumeric && value is not null && type is not null && type.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double
            ? Arithmetic.Convert(value, type.SpecialType, false)
            : value;

    private static bool HasType(object? value, ITypeSymbol type, Frame frame)
    {
        type = frame.Types.Resolve(type);
        if (value is null)
        {
            return false;
        }

        if (ScriptObject.Of(value) is { } self)
        {
            for (var candidate = self.Type; candidate is not null; candidate = candidate.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(candidate, type))
                {
                    return true;
                }
            }

            return type.SpecialType == SpecialType.System_Object || self.Type.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
        }

        return value is ScriptEnum member
            ? SymbolEqualityComparer.Default.Equals(member.Type, type)
            : !TypeMap.IsSource(type) && TypeMap.Find(type, frame.Types)?.IsInstanceOfType(value) == true;
    }
}
