using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>C#'s operators on whole numbers, checked and unchecked.</summary>
internal static class Integers
{
    public static object? Int(BinaryOperatorKind kind, int a, int b, bool isChecked) => kind switch
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
        BinaryOperatorKind.UnsignedRightShift => a >>> b,
        _ => Compare(kind, a.CompareTo(b)),
    };

    public static object? Long(BinaryOperatorKind kind, long a, long b, bool isChecked) => kind switch
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

    public static object? UInt(BinaryOperatorKind kind, uint a, uint b, bool isChecked) => kind switch
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

    public static object? ULong(BinaryOperatorKind kind, ulong a, ulong b, bool isChecked) => kind switch
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

    public static object? Shift(BinaryOperatorKind kind, long a, int b) => kind switch
    {
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift => a >> b,
        BinaryOperatorKind.UnsignedRightShift => a >>> b,
        _ => null,
    };

    public static object? Shift(BinaryOperatorKind kind, uint a, int b) => kind switch
    {
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift => a >> b,
        BinaryOperatorKind.UnsignedRightShift => a >>> b,
        _ => null,
    };

    public static object? Shift(BinaryOperatorKind kind, ulong a, int b) => kind switch
    {
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift => a >> b,
        BinaryOperatorKind.UnsignedRightShift => a >>> b,
        _ => null,
    };

    public static object? Compare(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.Equals => order == 0,
        BinaryOperatorKind.NotEquals => order != 0,
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => null,
    };
}
