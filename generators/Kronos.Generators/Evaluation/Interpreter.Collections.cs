using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Collection expressions and their spreads, and what they become: lists, arrays, collections that a builder makes.</summary>
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
        if (items.Count > 0)
        {
            // A list that can be changed is a List.
            Typed(value, collection.Type is INamedTypeSymbol { Name: "IList" or "ICollection", TypeArguments: [{ } item] } && compilation.GetTypeByMetadataName("System.Collections.Generic.List`1") is { } list ? list.Construct(item) : collection.Type, frame);
        }

        if (items.Count > 0 || value is not System.Array)
        {
            provenance.Created(value, collection.Syntax);
        }

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
        if (ScriptObject.Of(source) is { } self && Enumerating(self) is { } start)
        {
            return Counted(Walk(CallInterface(self, start)), at);
        }

        return source is IEnumerable list ? Counted(list, at)
            : source is not null && Extending(at) is { } extension ? Counted(Walk(Call(extension, null, [source], at, new(null, null, TypeArguments.None))), at)
            : throw (source is null ? Throw(at, new NullReferenceException(), $"'{Excerpt(at.Syntax)}' is null here, so its items cannot be taken.") : Unsupported(at));
    }

    private static IMethodSymbol? Enumerating(ScriptObject self)
        => SourceType.Chain(self.Type).SelectMany(type => type.GetMembers("GetEnumerator").OfType<IMethodSymbol>()).FirstOrDefault(method => method.Parameters.IsEmpty)
            ?? self.Type.AllInterfaces.SelectMany(type => type.GetMembers("GetEnumerator").OfType<IMethodSymbol>()).FirstOrDefault();

    // 'foreach' also takes what an extension method makes enumerable.
    private static IMethodSymbol? Extending(IOperation at)
        => at.Parent is IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop, SemanticModel: { } model } && model.GetForEachStatementInfo(loop).GetEnumeratorMethod is { } method
            && (method.ReducedFrom ?? method) is { IsStatic: true } extension ? extension : null;

    /// <summary>The items of a user's own list.</summary>
    public IEnumerable<object?> Items(ScriptObject self)
        => Enumerating(self) is { } start ? Walk(CallInterface(self, start)) : throw new NotSupportedException($"'{self.TypeName}' cannot be enumerated.");

    // The enumerator of an iterator, or one that the user wrote.
    private IEnumerable<object?> Walk(object? enumerator)
    {
        try
        {
            if (ScriptObject.Of(enumerator) is not { } own)
            {
                for (var native = (IEnumerator)enumerator!; native.MoveNext();)
                {
                    yield return native.Current;
                }

                yield break;
            }

            var move = SourceType.Chain(own.Type).SelectMany(type => type.GetMembers("MoveNext").OfType<IMethodSymbol>()).First();
            var current = SourceType.Chain(own.Type).SelectMany(type => type.GetMembers("Current").OfType<IPropertySymbol>()).First();
            while (CallInterface(own, move) is true)
            {
                yield return ReadProperty(own, current, current.Locations[0]);
            }
        }
        finally
        {
            if (Disposing(enumerator))
            {
                Dispose([enumerator]);
            }
        }
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
            return items.Count == 0 ? Empty(native.GetElementType()!) : ToArray(items, native.GetElementType()!);
        }

        var element = TypeMap.IsSource(type) ? ElementOf(type) is { } own ? TypeMap.Find(own, frame.Types) ?? typeof(object) : typeof(object)
            : native.IsGenericType ? native.GetGenericArguments()[0] : typeof(object);
        var list = ToArray(items, element);
        if (native.IsInterface)
        {
            return items.Count == 0 && native.Name is "IEnumerable`1" or "IReadOnlyCollection`1" or "IReadOnlyList`1" ? Empty(element) : Activator.CreateInstance(typeof(List<>).MakeGenericType(element), list);
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
        var add = items.Length == 0 ? null : native.GetMethod("Add", [element]) ?? throw new NotSupportedException($"'{native.Name}' has no method 'Add'.");
        foreach (var item in items)
        {
            add!.Invoke(collection, [item]);
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
}
