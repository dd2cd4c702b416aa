using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Arrays, of one and of several dimensions.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<Type, System.Array> empty = [];

    private object? Array(IArrayCreationOperation creation, Frame frame)
    {
        if (TypeMap.Find(creation.Type!, frame.Types)?.GetElementType() is not { } element)
        {
            throw Unsupported(creation);
        }

        if (creation.DimensionSizes.Length > 1)
        {
            return Grid(creation, element, frame);
        }

        if (creation is { IsImplicit: true, Initializer.ElementValues.IsEmpty: true })
        {
            // 'params' without arguments.
            return Empty(element);
        }

        if (creation.Initializer is { } initializer)
        {
            var array = ToArray([.. initializer.ElementValues.Select(value => Evaluate(value, frame))], element);
            for (var i = 0; i < array.Length; i++)
            {
                provenance.Set(array, i, initializer.ElementValues[i].Syntax);
            }

            return array;
        }

        var size = System.Convert.ToInt64(Evaluate(creation.DimensionSizes[0], frame), Invariant);
        return size > Fuel.MaxSize || !fuel.Allocate((int)(size * Weight(((IArrayTypeSymbol)creation.Type!).ElementType))) ? throw TooLarge(creation) : Guard(creation, () => Filled(System.Array.CreateInstance(element, size), ((IArrayTypeSymbol)creation.Type!).ElementType, frame));
    }

    private object? Grid(IArrayCreationOperation creation, Type element, Frame frame)
    {
        long[] sizes = [.. creation.DimensionSizes.Select(size => System.Convert.ToInt64(Evaluate(size, frame), Invariant))];
        if (sizes.Aggregate(1.0, (all, size) => all * Math.Max(size, 1)) > Fuel.MaxSize || !fuel.Allocate((int)sizes.Aggregate(1L, (all, size) => all * Math.Max(size, 0))))
        {
            throw TooLarge(creation);
        }

        var grid = (System.Array)Guard(creation, () => System.Array.CreateInstance(element, sizes))!;
        var type = ((IArrayTypeSymbol)creation.Type!).ElementType;
        if (creation.Initializer is not null || HasDefault(frame.Types.Resolve(type), grid))
        {
            Fill(0, creation.Initializer, new int[sizes.Length]);
        }

        return grid;

        // One dimension after the other, the last one innermost.
        void Fill(int dimension, IOperation? values, int[] at)
        {
            if (dimension == sizes.Length)
            {
                grid.SetValue(values is null ? Default(type, frame) ?? grid.GetValue(at) : Evaluate(values, frame), at);
                return;
            }

            for (at[dimension] = 0; at[dimension] < sizes[dimension]; at[dimension]++)
            {
                Fill(dimension + 1, (values as IArrayInitializerOperation)?.ElementValues[at[dimension]], at);
            }
        }
    }

    private static bool HasDefault(ITypeSymbol element, System.Array array)
        => element.IsValueType && (TypeMap.IsSource(element) || (element.IsTupleType && Tuples.HoldsObjects(array.GetType().GetElementType()!)));

    // Enums and structs that the user wrote have a default that is no null.
    private object Filled(System.Array array, ITypeSymbol element, Frame frame)
    {
        if (frame.Types.Resolve(element) is var type && HasDefault(type, array))
        {
            for (var i = 0; i < array.Length; i++)
            {
                array.SetValue(type.IsTupleType ? Default(type, frame) : array.GetValue(i) ?? Default(type, frame), i);
            }
        }

        return array;
    }

    private object? ArrayElement(IArrayElementReferenceOperation reference, Frame frame)
    {
        var array = Evaluate(reference.ArrayReference, frame) as System.Array;
        if (reference.Indices.Length > 1)
        {
            var at = Positions(reference, frame);
            return Guard(reference, () => (array ?? throw NoArray(reference)).GetValue(at));
        }

        var index = Evaluate(reference.Indices[0], frame);
        return array is null ? throw NoArray(reference) : Guard(reference, () => index?.GetType().FullName == "System.Range" ? Slice(array, index) : array.GetValue(Position(index, array.Length)));
    }

    private ScriptThrow NoArray(IArrayElementReferenceOperation reference) => Throw(reference, new NullReferenceException(), $"'{Excerpt(reference.ArrayReference.Syntax)}' is null here.");

    private int[] Positions(IArrayElementReferenceOperation reference, Frame frame) => [.. reference.Indices.Select(index => Position(Evaluate(index, frame), 0))];

    private static int Position(object? index, int length) => index switch
    {
        int plain => plain,
        long or uint or ulong or short or ushort or byte or sbyte or char => (int)NumericConversions.Convert(index, SpecialType.System_Int32, true)!,
        _ => Offset(index!, length),
    };

    private static System.Array ToArray(IReadOnlyList<object?> items, Type element)
    {
        var array = System.Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(element == typeof(object) ? items[i] : Own(items[i]), i);
        }

        return array;
    }

    // The libraries copy an array of the user's structs without copying what stands for these, and its elements can be changed in place.
    private static object? Unshared(object? value, ITypeSymbol? type = null)
    {
        for (var i = 0; value is ScriptObject[] array && i < array.Length; i++)
        {
            array[i] = (ScriptObject)Own(array[i])!;
        }

        if (type is IArrayTypeSymbol { ElementType: { IsTupleType: true } element } && value is System.Array { Rank: 1 } tuples && Tuples.HoldsObjects(tuples.GetType().GetElementType()!))
        {
            for (var i = 0; i < tuples.Length; i++)
            {
                tuples.SetValue(Own(tuples.GetValue(i), element), i);
            }
        }

        return value;
    }

    // '[]' is one and the same array, so that two records that hold one are equal.
    private System.Array Empty(Type element)
    {
        if (!empty.TryGetValue(element, out var array))
        {
            empty[element] = array = (System.Array)typeof(System.Array).GetMethod(nameof(System.Array.Empty))!.MakeGenericMethod(element).Invoke(null, null)!;
        }

        return array;
    }
}
