using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Indices and ranges.</summary>
internal sealed partial class Interpreter
{
    private object? Range(IRangeOperation range, Frame frame)
    {
        if (TypeMap.Find(range.Type!, frame.Types) is not { } type || type.GetConstructors().FirstOrDefault() is not { } constructor)
        {
            throw Unsupported(range);
        }

        var index = constructor.GetParameters()[0].ParameterType;
        var start = range.LeftOperand is null ? Activator.CreateInstance(index, 0, false) : Evaluate(range.LeftOperand, frame);
        var end = range.RightOperand is null ? Activator.CreateInstance(index, 0, true) : Evaluate(range.RightOperand, frame);
        return constructor.Invoke([start, end]);
    }

    private object? ImplicitIndexer(IImplicitIndexerReferenceOperation reference, Frame frame)
    {
        var instance = Evaluate(reference.Instance, frame) ?? throw Throw(reference, new NullReferenceException(), $"'{Excerpt(reference.Instance.Syntax)}' is null here.");
        var argument = Evaluate(reference.Argument, frame)!;
        var length = Length(reference.LengthSymbol, instance, reference, frame);
        if (argument.GetType().FullName != "System.Range")
        {
            return Indexed(reference.IndexerSymbol, instance, Position(argument, length), reference, frame);
        }

        var (start, end) = Bounds(argument, length);
        return Call((IMethodSymbol)reference.IndexerSymbol, instance, [start, end - start], reference, frame);
    }

    private int Length(ISymbol symbol, object instance, IOperation at, Frame frame)
        => instance is string text ? text.Length
            : instance is System.Array array ? array.Length
            : symbol is IPropertySymbol { GetMethod: { } getter } ? (int)Call(getter, instance, [], at, frame)!
            : throw Unsupported(at);

    private object? Indexed(ISymbol symbol, object instance, int index, IOperation at, Frame frame)
        => instance is string text ? Guard(at, () => text[index])
            : instance is System.Array array ? Guard(at, () => array.GetValue(index))
            : symbol is IPropertySymbol { GetMethod: { } getter } ? Call(getter, instance, [getter.Parameters[0].Type.Name == "Index" ? AsIndex(index, getter.Parameters[0].Type, frame) : index], at, frame)
            : throw Unsupported(at);

    private static object AsIndex(int value, ITypeSymbol index, Frame frame) => Activator.CreateInstance(TypeMap.Find(index, frame.Types)!, value, false)!;

    private static System.Array Slice(System.Array array, object range)
    {
        var (start, end) = Bounds(range, array.Length);
        if ((uint)end > (uint)array.Length || (uint)start > (uint)end)
        {
            throw new ArgumentOutOfRangeException("length");
        }

        var slice = System.Array.CreateInstance(array.GetType().GetElementType()!, end - start);
        System.Array.Copy(array, start, slice, 0, end - start);
        Unshared(slice);
        return slice;
    }

    private static (int Start, int End) Bounds(object range, int length)
        => (Offset(Read(range, "Start"), length), Offset(Read(range, "End"), length));

    private static int Offset(object index, int length) => index is int plain ? plain : (bool)Read(index, "IsFromEnd") ? length - (int)Read(index, "Value") : (int)Read(index, "Value");

    private static object Read(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value)!;
}
