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
                    var position = 0;
                    foreach (var item in Items(source, spread.Operand))
                    {
                        items.Add((Present(ConvertElement(item, spread, frame), collection, spread.Operand), provenance.Slot(source!, position++) ?? Made(item) ?? spread.Operand.Syntax));
                    }
                }
                else
                {
                    items.Add((Present(Evaluate(element, frame), collection, element), element.Syntax));
                }
            }
            catch (EvaluationStopped stop) when (attempts == 0)
            {
                stopped ??= stop;
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

    // What belongs to a stack has a place of its own; here it is only used.
    private SyntaxNode? Made(object? item) => item is null or Owned ? null : provenance.Creation(item);

    // The model's lists hold no null, and the rules rely on it.
    private object? Present(object? item, ICollectionExpressionOperation collection, IOperation at)
        => item is null && collection.Type is { } list && TypeMap.IsModel(list) && ElementOf(list) is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.Annotated } element
            ? throw Throw(at, new ArgumentNullException(), $"'{Excerpt(at.Syntax)}' is null where a {element.Name} is needed. Give it a value, or leave it out.")
            : item;

    private object? ConvertElement(object? item, ISpreadOperation spread, Frame frame)
        => spread.ElementConversion is { IsUserDefined: true, MethodSymbol: { } method } ? Call(method, null, [item], spread, frame)
            : Narrow(item, frame.Types.Resolve(spread.ElementConversion.IsIdentity ? spread.ElementType! : ElementOf(((ICollectionExpressionOperation)spread.Parent!).Type!) ?? spread.ElementType!), false, spread);

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol own when TypeMap.IsSource(own) => own.AllInterfaces.FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        INamedTypeSymbol { TypeArguments: [{ } only] } => only,
        _ => null,
    };

    /// <summary>The items of a list, one after the other as they are asked for.</summary>
    private IEnumerable<object?> Items(object? source, IOperation at)
    {
        if (ScriptObject.Of(source) is { } self)
        {
            return Counted(Items(self), at);
        }

        return source is IEnumerable list ? Counted(list, at)
            : throw (source is null ? Throw(at, new NullReferenceException(), $"'{Excerpt(at.Syntax)}' is null here, so its items cannot be taken.") : Unsupported(at));
    }

    private IEnumerable<object?> Counted(IEnumerable list, IOperation at)
    {
        var items = (IEnumerator)Guard(at, list.GetEnumerator)!;
        try
        {
            for (var count = 0; Guard(at, () => items.MoveNext()) is true; count++)
            {
                if (count > Fuel.MaxSize || !fuel.Step())
                {
                    throw TooLarge(at);
                }

                yield return items.Current;
            }
        }
        finally
        {
            (items as IDisposable)?.Dispose();
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

        var element = TypeMap.IsSource(type) ? ElementOf(type) is { } own ? TypeMap.Find(own, frame.Types) ?? typeof(object) : typeof(object)
            : native.IsGenericType ? native.GetGenericArguments()[0] : typeof(object);
        var list = ToArray(items, element);
        if (native.IsInterface)
        {
            return Activator.CreateInstance(typeof(List<>).MakeGenericType(element), list);
        }

        if (Built(type, items, element, frame) is { } built)
        {
            return built;
        }

        if (native.IsGenericType && native.FullName!.StartsWith("System.Collections.Immutable.", StringComparison.Ordinal))
        {
            var factory = native.Assembly.GetType(native.GetGenericTypeDefinition().FullName!.Split('`')[0])!;
            return factory.GetMethods().First(method => method.Name == "CreateRange" && method.GetParameters() is [{ ParameterType.IsGenericType: true } only] && only.ParameterType.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                .MakeGenericMethod(element).Invoke(null, [list]);
        }

        return Added(at, native, element, list);
    }

    private object? Added(IOperation at, Type native, Type element, System.Array items) => Guard(at, () =>
    {
        var collection = Activator.CreateInstance(native);
        var add = native.GetMethod("Add", [element]) ?? throw new NotSupportedException($"'{native.Name}' has no method 'Add'.");
        foreach (var item in items)
        {
            add.Invoke(collection, [item]);
        }

        return collection;
    });

    // A collection of the user's own: its builder, or its constructor and 'Add'.
    private object? Built(ITypeSymbol type, IReadOnlyList<object?> items, Type element, Frame frame)
    {
        if (frame.Types.Resolve(type) is not INamedTypeSymbol named || !TypeMap.IsSource(named))
        {
            return null;
        }

        var builder = named.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "CollectionBuilderAttribute");
        if (builder?.ConstructorArguments is [{ Value: INamedTypeSymbol factory }, { Value: string name }])
        {
            var create = factory.GetMembers(name).OfType<IMethodSymbol>().First();
            return RunMethod(create, null, [ToArray(items, element)], create.Locations[0], TypeArguments.None.And(create.TypeParameters, named.TypeArguments));
        }

        var self = Construct(named, named.InstanceConstructors.First(constructor => constructor.Parameters.IsEmpty), [], named.Locations[0]);
        var add = SourceType.Chain(named).SelectMany(level => level.GetMembers("Add").OfType<IMethodSymbol>()).First(method => method.Parameters.Length == 1);
        foreach (var item in items)
        {
            CallInterface(self, add, item);
        }

        return self.Value;
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
        if (TypeMap.Find(creation.Type!, frame.Types)?.GetElementType() is not { } element)
        {
            throw Unsupported(creation);
        }

        if (creation.DimensionSizes.Length > 1)
        {
            return Grid(creation, element, frame);
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
        return size > Fuel.MaxSize || !fuel.Allocate((int)size) ? throw TooLarge(creation) : Guard(creation, () => Filled(System.Array.CreateInstance(element, size), ((IArrayTypeSymbol)creation.Type!).ElementType, frame));
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
        Fill(0, creation.Initializer, new int[sizes.Length]);
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

    // Enums and structs that the user wrote have a default that is no null.
    private object Filled(System.Array array, ITypeSymbol element, Frame frame)
    {
        if (frame.Types.Resolve(element) is { IsValueType: true } type && TypeMap.IsSource(type))
        {
            for (var i = 0; i < array.Length; i++)
            {
                array.SetValue(Default(type, frame), i);
            }
        }

        return array;
    }

    private object? ArrayElement(IArrayElementReferenceOperation reference, Frame frame)
    {
        var array = Evaluate(reference.ArrayReference, frame) as System.Array
            ?? throw Throw(reference, new NullReferenceException(), $"'{Excerpt(reference.ArrayReference.Syntax)}' is null here.");
        if (reference.Indices.Length > 1)
        {
            var at = Positions(reference, frame);
            return Guard(reference, () => array.GetValue(at));
        }

        var index = Evaluate(reference.Indices[0], frame);
        return Guard(reference, () => index?.GetType().FullName == "System.Range" ? Slice(array, index) : array.GetValue(Position(index, array.Length)));
    }

    private int[] Positions(IArrayElementReferenceOperation reference, Frame frame) => [.. reference.Indices.Select(index => Position(Evaluate(index, frame), 0))];

    private static int Position(object? index, int length) => index switch
    {
        int plain => plain,
        long or uint or ulong or short or ushort or byte or sbyte or char => (int)NumericConversions.Convert(index, SpecialType.System_Int32, true)!,
        _ => Offset(index!, length),
    };

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
        var slice = System.Array.CreateInstance(array.GetType().GetElementType()!, end - start);
        System.Array.Copy(array, start, slice, 0, end - start);
        return slice;
    }

    private static (int Start, int End) Bounds(object range, int length)
        => (Offset(Read(range, "Start"), length), Offset(Read(range, "End"), length));

    private static int Offset(object index, int length) => index is int plain ? plain : (bool)Read(index, "IsFromEnd") ? length - (int)Read(index, "Value") : (int)Read(index, "Value");

    private static object Read(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value)!;
}
