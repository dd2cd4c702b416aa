using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>C#'s arithmetic on boxed numbers. The compiler has already promoted both operands to one type.</summary>
internal static class Arithmetic
{
    /// <returns>Null when the operator is not known for the operands.</returns>
    public static object? Calculate(BinaryOperatorKind kind, object left, object right, bool isChecked) => (left, right) switch
    {
        (int a, int b) => Int(kind, a, b, isChecked),
        (long a, int b) when kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift => kind == BinaryOperatorKind.LeftShift ? a << b : a >> b,
        (long a, long b) => Long(kind, a, b, isChecked),
        (uint a, uint b) => Long(kind, a, b, true) is long wide ? isChecked ? checked((uint)wide) : unchecked((uint)wide) : Long(kind, a, b, true),
        (float a, float b) => Double(kind, a, b) is double wide ? (float)wide : Double(kind, a, b),
        (double a, double b) => Double(kind, a, b),
        (decimal a, decimal b) => Decimal(kind, a, b),
        (bool a, bool b) => kind switch
        {
            BinaryOperatorKind.And => a & b,
            BinaryOperatorKind.Or => a | b,
            BinaryOperatorKind.ExclusiveOr => a ^ b,
            _ => null,
        },
        (char a, char b) => Int(kind, a, b, isChecked),
        (Enum a, Enum b) when a.GetType() == b.GetType() => Long(kind, System.Convert.ToInt64(a, Invariant), System.Convert.ToInt64(b, Invariant), false) switch
        {
            long number => Enum.ToObject(a.GetType(), number),
            var other => other,
        },
        (ScriptEnum a, ScriptEnum b) => Long(kind, a.Value, b.Value, false) is var result && result is long number ? new ScriptEnum(a.Type, number) : result,
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
        (UnaryOperatorKind.BitwiseNegation, long value) => ~value,
        (UnaryOperatorKind.Plus, var value) => value,
        _ => null,
    };

    public static object Convert(object value, SpecialType type, bool isChecked)
    {
        if (value is char letter)
        {
            value = (int)letter;
        }

        if (value is float or double && !isChecked && type is not (SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal))
        {
            value = unchecked((long)System.Convert.ToDouble(value, Invariant));
        }
        else if (value is double or float or decimal && type is >= SpecialType.System_Char and <= SpecialType.System_UInt64)
        {
            value = decimal.Truncate(System.Convert.ToDecimal(value, Invariant));
        }

        if (!isChecked && value is int or long or short or byte or uint or ushort or sbyte && type is >= SpecialType.System_Char and <= SpecialType.System_UInt64)
        {
            var wide = System.Convert.ToInt64(value, Invariant);
            return unchecked(type switch
            {
                SpecialType.System_Char => (object)(char)wide,
                SpecialType.System_SByte => (sbyte)wide,
                SpecialType.System_Byte => (byte)wide,
                SpecialType.System_Int16 => (short)wide,
                SpecialType.System_UInt16 => (ushort)wide,
                SpecialType.System_Int32 => (int)wide,
                SpecialType.System_UInt32 => (uint)wide,
                SpecialType.System_UInt64 => (ulong)wide,
                _ => wide,
            });
        }

        return type switch
        {
            SpecialType.System_Char => (char)System.Convert.ToUInt16(value, Invariant),
            SpecialType.System_SByte => System.Convert.ToSByte(value, Invariant),
            SpecialType.System_Byte => System.Convert.ToByte(value, Invariant),
            SpecialType.System_Int16 => System.Convert.ToInt16(value, Invariant),
            SpecialType.System_UInt16 => System.Convert.ToUInt16(value, Invariant),
            SpecialType.System_Int32 => System.Convert.ToInt32(value, Invariant),
            SpecialType.System_UInt32 => System.Convert.ToUInt32(value, Invariant),
            SpecialType.System_Int64 => System.Convert.ToInt64(value, Invariant),
            SpecialType.System_UInt64 => System.Convert.ToUInt64(value, Invariant),
            SpecialType.System_Single => System.Convert.ToSingle(value, Invariant),
            SpecialType.System_Double => System.Convert.ToDouble(value, Invariant),
            _ => System.Convert.ToDecimal(value, Invariant),
        };
    }

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static object? Int(BinaryOperatorKind kind, int a, int b, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift => a >> b,
        _ => Compare(kind, a.CompareTo(b)),
    };

    private static object? Long(BinaryOperatorKind kind, long a, long b, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        _ => Compare(kind, a.CompareTo(b)),
    };

    private static object? Double(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => null,
    };

    private static object? Decimal(BinaryOperatorKind kind, decimal a, decimal b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        _ => Compare(kind, a.CompareTo(b)),
    };

    private static object? Compare(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => null,
    };
}
