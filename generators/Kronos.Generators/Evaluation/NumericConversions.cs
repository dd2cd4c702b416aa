using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>C#'s conversions between numbers, checked and unchecked.</summary>
internal static class NumericConversions
{
    /// <summary>Whether a type is one of those that this class converts between.</summary>
    public static bool IsNumeric(SpecialType type) => type is >= SpecialType.System_Char and <= SpecialType.System_Double;

    /// <returns>Null when there is no such conversion.</returns>
    public static object? Convert(object value, SpecialType type, bool isChecked) => value switch
    {
        int number => Long(number, type, isChecked),
        long number => Long(number, type, isChecked),
        sbyte number => Long(number, type, isChecked),
        short number => Long(number, type, isChecked),
        char letter => Long(letter, type, isChecked),
        byte number => Long(number, type, isChecked),
        ushort number => Long(number, type, isChecked),
        uint number => Long(number, type, isChecked),
        ulong number => ULong(number, type, isChecked),
        float number when type == SpecialType.System_Single => number,
        float number when type == SpecialType.System_Decimal => (decimal)number,
        float number => Double(number, type, isChecked),
        double number => Double(number, type, isChecked),
        decimal number => Decimal(number, type),
        _ => null,
    };

    private static object? Long(long value, SpecialType type, bool isChecked) => type switch
    {
        SpecialType.System_Char => isChecked ? checked((char)value) : unchecked((char)value),
        SpecialType.System_SByte => isChecked ? checked((sbyte)value) : unchecked((sbyte)value),
        SpecialType.System_Byte => isChecked ? checked((byte)value) : unchecked((byte)value),
        SpecialType.System_Int16 => isChecked ? checked((short)value) : unchecked((short)value),
        SpecialType.System_UInt16 => isChecked ? checked((ushort)value) : unchecked((ushort)value),
        SpecialType.System_Int32 => isChecked ? checked((int)value) : unchecked((int)value),
        SpecialType.System_UInt32 => isChecked ? checked((uint)value) : unchecked((uint)value),
        SpecialType.System_Int64 => isChecked ? checked((long)value) : unchecked((long)value),
        SpecialType.System_UInt64 => isChecked ? checked((ulong)value) : unchecked((ulong)value),
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => null,
    };

    private static object? ULong(ulong value, SpecialType type, bool isChecked) => type switch
    {
        SpecialType.System_Char => isChecked ? checked((char)value) : unchecked((char)value),
        SpecialType.System_SByte => isChecked ? checked((sbyte)value) : unchecked((sbyte)value),
        SpecialType.System_Byte => isChecked ? checked((byte)value) : unchecked((byte)value),
        SpecialType.System_Int16 => isChecked ? checked((short)value) : unchecked((short)value),
        SpecialType.System_UInt16 => isChecked ? checked((ushort)value) : unchecked((ushort)value),
        SpecialType.System_Int32 => isChecked ? checked((int)value) : unchecked((int)value),
        SpecialType.System_UInt32 => isChecked ? checked((uint)value) : unchecked((uint)value),
        SpecialType.System_Int64 => isChecked ? checked((long)value) : unchecked((long)value),
        SpecialType.System_UInt64 => isChecked ? checked((ulong)value) : unchecked((ulong)value),
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => null,
    };

    private static object? Double(double value, SpecialType type, bool isChecked) => type switch
    {
        SpecialType.System_Char => isChecked ? checked((char)value) : unchecked((char)value),
        SpecialType.System_SByte => isChecked ? checked((sbyte)value) : unchecked((sbyte)value),
        SpecialType.System_Byte => isChecked ? checked((byte)value) : unchecked((byte)value),
        SpecialType.System_Int16 => isChecked ? checked((short)value) : unchecked((short)value),
        SpecialType.System_UInt16 => isChecked ? checked((ushort)value) : unchecked((ushort)value),
        SpecialType.System_Int32 => isChecked ? checked((int)value) : unchecked((int)value),
        SpecialType.System_UInt32 => isChecked ? checked((uint)value) : unchecked((uint)value),
        SpecialType.System_Int64 => isChecked ? checked((long)value) : unchecked((long)value),
        SpecialType.System_UInt64 => isChecked ? checked((ulong)value) : unchecked((ulong)value),
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => null,
    };

    // The conversions of decimal are methods, which always check.
    private static object? Decimal(decimal value, SpecialType type) => type switch
    {
        SpecialType.System_Char => (char)value,
        SpecialType.System_SByte => (sbyte)value,
        SpecialType.System_Byte => (byte)value,
        SpecialType.System_Int16 => (short)value,
        SpecialType.System_UInt16 => (ushort)value,
        SpecialType.System_Int32 => (int)value,
        SpecialType.System_UInt32 => (uint)value,
        SpecialType.System_Int64 => (long)value,
        SpecialType.System_UInt64 => (ulong)value,
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => value,
        _ => null,
    };
}
