using System.Collections;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Lists, arrays, spreads, indices.</summary>
internal sealed partial class Interpreter
{
    private object? Collection(ICollectionExpressionOperation collection, Frame frame)
    {
        List<(object? Value, SyntaxNode? Written)> items = [];
        EvaluationStopped? stopped = null;
        foreach (var element in collection.Elements)
        {
            try
            {
                if (element is ISpreadOperation spread)
                {
                    var source = Evaluate(spread.Operand, frame);
                    foreach (var item in Items(source, spread.Operand))
                    {
                        items.Add((Native(ConvertElement(item, spread), frame), provenance.Slot(source!, items.Count) ?? spread.Operand.Syntax));
                    }
                }
                else
                {
                    items.Add((Evaluate(element, frame), element.Syntax));
                }
            }
            catch (EvaluationStopped stop)
            {
                stopped = stop;
            }
        }

        if (stopped is not null)
        {
            throw stopped;
        }

        var value = ToSequence([.. items.Select(item => item.Value)], collection.Type!, collection, frame)!;
        provenance.Created(value, collection.Syntax);
        for (var i = 0; i < items.Count; i++)
        {
            provenance.Set(value, i, items[i].Written!);
        }

        return value;
    }

    private object? ConvertElement(object? item, ISpreadOperation spread)
        => spread.ElementConversion is { IsUserDefined: true, MethodSymbol: { } method } ? Call(method, null, [item], spread, new(null, null, TypeArguments.None)) : item;

    private static object? Native(object? value, Frame frame) => value;

    private IEnumerable<object?> Items(object? source, IOperation at)
        => source is IEnumerable list
            ? Counted(list, at)
            : throw Stop(EvaluationRules.Threw, at, $"'{Excerpt(at.Syntax)}' is {(source is null ? "null" : "no list")} here, so its items cannot be taken.");

    private List<object?> Counted(IEnumerable list, IOperation at)
    {
        List<object?> items = [];
        foreach (var item in list)
        {
            items.Add(item);
            if (items.Count > Fuel.MaxSize)
            {
                throw TooLarge(at);
            }
        }

        return items;
    }

    private EvaluationStopped TooLarge(IOperation at)
        => Stop(EvaluationRules.TooMuch, at, $"'{Excerpt(at.Syntax)}' makes more than {Fuel.MaxSize:N0} items or characters. No host needs as many; check the numbers.");

    /// <summary>Sizes are checked before the libraries are asked for them.</summary>
    private void CheckSize(IOperation at, IMethodSymbol method, object?[] arguments)
    {
        var asks = method is { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" }
            || method is { MethodKind: MethodKind.Constructor, ContainingType.Name: "String" or "List" or "Dictionary" or "HashSet" or "StringBuilder" }
            || method is { Name: "PadLeft" or "PadRight" or "EnsureCapacity" };
        if (asks && arguments.OfType<int>().Any(number => number > Fuel.MaxSize))
        {
            throw TooLarge(at);
        }
    }

    /// <summary>A list as the type that the source asks for.</summary>
    private object? ToSequence(IReadOnlyList<object?> items, ITypeSymbol type, IOperation at, Frame frame)
    {
        var native = TypeMap.Find(type, frame.Types) ?? throw Unsupported(at);
        if (native.IsArray)
        {
            return ToArray(items, native.GetElementType()!);
        }

        var element = native.IsGenericType ? native.GetGenericArguments()[0] : typeof(object);
        var list = ToArray(items, element);
        if (native.IsInterface)
        {
            return Activator.CreateInstance(typeof(List<>).MakeGenericType(element), list);
        }

        if (native.IsGenericType && native.FullName!.StartsWith("System.Collections.Immutable.", StringComparison.Ordinal))
        {
            var factory = native.Assembly.GetType(native.GetGenericTypeDefinition().FullName!.Split('`')[0])!;
            return factory.GetMethods().First(method => method.Name == "CreateRange" && method.GetParameters() is [{ ParameterType.IsGenericType: true } only] && only.ParameterType.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                .MakeGenericMethod(element).Invoke(null, [list]);
        }

        return Guard(at, () =>
        {
            var collection = Activator.CreateInstance(native);
            var add = native.GetMethod("Add", [element]) ?? throw new NotSupportedException($"'{native.Name}' has no method 'Add'.");
            foreach (var item in list)
            {
                add.Invoke(collection, [item]);
            }

            return collection;
        });
    }

    private static System.Array ToArray(IReadOnlyList<object?> items, Type element)
    {
        var array = System.Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return array;
    }

    private object? Array(IArrayCreationOperation creation, Frame frame)
    {
        if (TypeMap.Find(creation.Type!, frame.Types)?.GetElementType() is not { } element || creation.DimensionSizes.Length != 1)
        {
            throw Unsupported(creation);
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
        return size > Fuel.MaxSize ? throw TooLarge(creation) : Guard(creation, () => System.Array.CreateInstance(element, size));
    }

    private object? ArrayElement(IArrayElementReferenceOperation reference, Frame frame)
    {
        var array = Evaluate(reference.ArrayReference, frame) as System.Array ?? throw Unsupported(reference);
        if (reference.Indices.Length != 1)
        {
            throw Unsupported(reference);
        }

        return Evaluate(reference.Indices[0], frame) switch
        {
            int index => Guard(reference, () => array.GetValue(index)),
            { } other when other.GetType().FullName == "System.Index" => Guard(reference, () => array.GetValue(Offset(other, array.Length))),
            { } other when other.GetType().FullName == "System.Range" => Guard(reference, () => Slice(array, other)),
            _ => throw Unsupported(reference),
        };
    }

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
        var instance = Evaluate(reference.Instance, frame)!;
        var argument = Evaluate(reference.Argument, frame)!;
        return Guard(reference, () =>
        {
            if (instance is string text)
            {
                var (start, end) = argument.GetType().FullName == "System.Range" ? Bounds(argument, text.Length) : (Offset(argument, text.Length), -1);
                return end < 0 ? text[start] : text.Substring(start, end - start);
            }

            if (instance is IList list)
            {
                return argument.GetType().FullName == "System.Index" ? list[Offset(argument, list.Count)] : throw new NotSupportedException("Only strings, arrays and lists can be sliced.");
            }

            throw new NotSupportedException("Only strings, arrays and lists can be indexed from the end.");
        });
    }

    private static System.Array Slice(System.Array array, object range)
    {
        var (start, end) = Bounds(range, array.Length);
        var slice = System.Array.CreateInstance(array.GetType().GetElementType()!, end - start);
        System.Array.Copy(array, start, slice, 0, end - start);
        return slice;
    }

    private static (int Start, int End) Bounds(object range, int length)
        => (Offset(Read(range, "Start"), length), Offset(Read(range, "End"), length));

    private static int Offset(object index, int length) => index is int plain ? plain : (bool)Read(index, "IsFromEnd") ? length - (int)Read(index, "Value") : (int)Read(index, "Value");

    private static object Read(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value)!;
}
