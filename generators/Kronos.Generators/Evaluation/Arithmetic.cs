using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>C#'s operators on boxed numbers. The compiler has promoted both operands to one type already; only patterns compare the small types themselves.</summary>
internal static class Arithmetic
{
    /// <returns>Null when the operator is not known for the operands.</returns>
    public static object? Calculate(BinaryOperatorKind kind, object left, object right, bool isChecked) => (left, right) switch
    {
        (int a, int b) => Integers.Int(kind, a, b, isChecked),
        (long a, long b) => Integers.Long(kind, a, b, isChecked),
        (uint a, uint b) => Integers.UInt(kind, a, b, isChecked),
        (ulong a, ulong b) => Integers.ULong(kind, a, b, isChecked),
        (long a, int b) => Integers.Shift(kind, a, b),
        (uint a, int b) => Integers.Shift(kind, a, b),
        (ulong a, int b) => Integers.Shift(kind, a, b),
        (double a, double b) => Double(kind, a, b),
        (float a, float b) => Single(kind, a, b),
        (decimal a, decimal b) => Decimal(kind, a, b),
        (bool a, bool b) => Bool(kind, a, b),
        (char or byte or sbyte or short or ushort, char or byte or sbyte or short or ushort) => Integers.Int(kind, Small(left), Small(right), isChecked),
        _ => null,
    };

    /// <returns>Null when the operator is not known for the operand.</returns>
    public static object? Calculate(UnaryOperatorKind kind, object operand, bool isChecked) => (kind, operand) switch
    {
        (UnaryOperatorKind.Not, bool value) => !value,
        (UnaryOperatorKind.Minus, int value) => isChecked ? checked(-value) : unchecked(-value),
        (UnaryOperatorKind.Minus, long value) => isChecked ? checked(-value) : unchecked(-value),
        (UnaryOperatorKind.Minus, float value) => -value,
        (UnaryOperatorKind.Minus, double value) => -value,
        (UnaryOperatorKind.Minus, decimal value) => -value,
        (UnaryOperatorKind.BitwiseNegation, int value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, uint value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, long value) => ~value,
        (UnaryOperatorKind.BitwiseNegation, ulong value) => ~value,
        (UnaryOperatorKind.Plus, int or uint or long or ulong or float or double or decimal) => operand,
        _ => null,
    };

    /// <summary>Operators on <c>bool?</c>, where null means unknown.</summary>
    public static object? Unknown(BinaryOperatorKind kind, bool? left, bool? right) => kind switch
    {
        BinaryOperatorKind.And => left & right,
        BinaryOperatorKind.Or => left | right,
        _ => null,
    };

    private static int Small(object value) => value switch
    {
        char letter => letter,
        byte number => number,
        sbyte number => number,
        short number => number,
        _ => (ushort)value,
    };

    private static object? Bool(BinaryOperatorKind kind, bool a, bool b) => kind switch
    {
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.Equals => a == b,
        BinaryOperatorKind.NotEquals => a != b,
        _ => null,
    };

    private static object? Double(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.Equals => a == b,
        BinaryOperatorKind.NotEquals => a != b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => null,
    };

    private static object? Single(BinaryOperatorKind kind, float a, float b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        _ => Double(kind, a, b),
    };

    private static object? Decimal(BinaryOperatorKind kind, decimal a, decimal b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        _ => Integers.Compare(kind, a.CompareTo(b)),
    };
}
