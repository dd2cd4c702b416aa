namespace Kronos.Generators.Evaluation;

/// <summary>'Convert.ToInt32(color)': an enum is converted as its number, and to a text by its name.</summary>
internal sealed partial class ScriptEnum
{
    private IConvertible Plain => (IConvertible)Number;

    TypeCode IConvertible.GetTypeCode() => Plain.GetTypeCode();

    bool IConvertible.ToBoolean(IFormatProvider? provider) => Plain.ToBoolean(provider);

    byte IConvertible.ToByte(IFormatProvider? provider) => Plain.ToByte(provider);

    char IConvertible.ToChar(IFormatProvider? provider) => Plain.ToChar(provider);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => Plain.ToDateTime(provider);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Plain.ToDecimal(provider);

    double IConvertible.ToDouble(IFormatProvider? provider) => Plain.ToDouble(provider);

    short IConvertible.ToInt16(IFormatProvider? provider) => Plain.ToInt16(provider);

    int IConvertible.ToInt32(IFormatProvider? provider) => Plain.ToInt32(provider);

    long IConvertible.ToInt64(IFormatProvider? provider) => Plain.ToInt64(provider);

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Plain.ToSByte(provider);

    float IConvertible.ToSingle(IFormatProvider? provider) => Plain.ToSingle(provider);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Plain.ToUInt16(provider);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Plain.ToUInt32(provider);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Plain.ToUInt64(provider);

    string IConvertible.ToString(IFormatProvider? provider) => ToString();

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.ChangeType(Number, conversionType, provider);
}
