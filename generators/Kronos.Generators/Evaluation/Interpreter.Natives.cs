using System.Collections;
using System.Reflection;
using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Calling the model and the libraries.</summary>
internal sealed partial class Interpreter
{
    private object? CallNative(IMethodSymbol method, object? instance, object?[] arguments, IOperation at, Frame frame)
    {
        if (!Hermetic.Allows(method) && !(hashing > 0 && Hermetic.IsHash(method)))
        {
            throw Refuse(at, method);
        }

        if ((Culture.Depends(method, frame.Types) ?? Culture.Depends(arguments)) is { } reason)
        {
            throw Stop(EvaluationRules.NotHermetic, at, $"'{method.Name}' follows the language of the machine here: {reason}.");
        }

        RefuseNull(at, method, arguments);
        CheckPlain(at, method, instance, arguments);
        recording.Call(method, instance is null || provenance.IsOwn(instance));
        Sift(at, method, arguments, frame);
        if (method is { Name: "Create", ContainingType.Name: "EqualityComparer" } && arguments[1] is System.Delegate hash)
        {
            // Only a collection calls it, like a GetHashCode of the user's.
            arguments[1] = Wrap(hash.GetType(), given => Hashed(() => hash.DynamicInvoke(given)));
        }

        CheckSize(at, method, instance, arguments);
        if (StandIns.Of(method, instance) is { } standIn)
        {
            return StoodIn(at, standIn, [.. instance is null ? [] : new[] { instance }, .. arguments]);
        }

        // Operators and other static members that a type parameter's type has.
        var native = natives.Method(method, frame.Types) ?? throw Refuse(at, method);
        if (native.ReturnType.FullName is { } returned && (returned.StartsWith("System.Span`1", StringComparison.Ordinal) || returned.StartsWith("System.ReadOnlySpan`1", StringComparison.Ordinal)))
        {
            // A span that can be written to would be another name for a part of an array.
            throw Refuse(at, method);
        }

        var value = Really(at, native, InterpretedException.For(native.DeclaringType, instance), arguments);
        Fill(method, arguments, frame);
        if (method.ContainingType.SpecialType == SpecialType.System_Array)
        {
            foreach (var argument in arguments)
            {
                Unshared(argument is Variable variable ? variable.Value : argument);
            }
        }

        return Typed(Unshared(Measured(at, native.ReturnType, value, method), frame.Types.Resolve(method.ReturnType)), method.ReturnType, frame);
    }

    // The libraries cannot tell the user's types from each other: one type stands for many, and its default is null.
    private void Sift(IOperation at, IMethodSymbol method, object?[] arguments, Frame frame)
    {
        if (method is not { Name: "OfType" or "Cast" or "DefaultIfEmpty", ContainingType.Name: "Enumerable", TypeArguments: [var argument] } || frame.Types.Resolve(argument) is not { } type
            || !(TypeMap.IsSource(WithoutNullable(type)) || SourceType.Mentions(type)) || arguments is not [IEnumerable items])
        {
            return;
        }

        arguments[0] = method.Name switch
        {
            "OfType" => items.Cast<object?>().Where(item => HasType(item, type, frame.Types)).Select(Adapters.Behind),
            "Cast" => items.Cast<object?>().Select(Adapters.Behind).Select(item => item is null && type.IsReferenceType || HasType(item, type, frame.Types) ? item : NoCast(at, item!, type)),
            _ => items is IEnumerable<ScriptObject> objects && Present(null, type) is ScriptObject fresh ? objects.DefaultIfEmpty(fresh)
                : items is IEnumerable<ScriptEnum> enums && Present(null, type) is ScriptEnum zero ? enums.DefaultIfEmpty(zero) : items,
        };
    }

    // What the libraries have put into an array as a default of the user's struct or enum is null.
    private void Fill(IMethodSymbol method, object?[] arguments, Frame frame)
    {
        if (method is { Name: "Resize" or "Clear", ContainingType.SpecialType: SpecialType.System_Array } && (arguments[0] is Variable variable ? variable.Value : arguments[0]) is System.Array array && method.Parameters[0].Type is IArrayTypeSymbol { ElementType: var element })
        {
            Filled(array, element, frame);
        }
    }

    // The compiler only warns of it; the model, and the rules after it, rely on it.
    private void RefuseNull(IOperation at, IMethodSymbol method, object?[] arguments)
    {
        if (!TypeMap.IsModel(method.ContainingType))
        {
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            var argument = arguments[parameter.Ordinal];
            if (argument is null && IsNeeded(parameter.Type))
            {
                throw NullGiven(at, parameter.Name, parameter.Type);
            }

            if (parameter.IsParams && parameter.Type is IArrayTypeSymbol { ElementType: var element } && IsNeeded(element) && argument is object?[] many && many.Contains(null))
            {
                throw NullGiven(at, parameter.Name, element);
            }
        }
    }

    private void RefuseNull(IOperation at, IPropertySymbol property, object? value)
    {
        if (value is null && IsNeeded(property.Type) && TypeMap.IsModel(property.ContainingType))
        {
            throw NullGiven(at, property.Name, property.Type);
        }
    }

    private static bool IsNeeded(ITypeSymbol type) => type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };

    private ScriptThrow NullGiven(IOperation at, string name, ITypeSymbol type)
        => Throw(at, new ArgumentNullException(name), $"'{Excerpt(at.Syntax)}' has null where a {type.Name} is needed. Give it a value.");

    /// <summary>Calls a member of an interface of the libraries that the user's type implements.</summary>
    public object? CallInterface(ScriptObject self, IMethodSymbol member, params object?[] arguments)
    {
        var actual = MostDerived(self.Type, member);
        return RunMethod(actual, self, arguments, actual.Locations[0], TypesFor(self, actual));
    }

    private object? StoodIn(IOperation at, Func<object?[], object?> standIn, object?[] arguments) => Guard(at, () => standIn(arguments));

    /// <summary>Calls a member of the model or a library by reflection.</summary>
    private object? Really(IOperation at, MethodBase member, object? instance, object?[] arguments)
    {
        // What 'Guard' does, without making a delegate for every call.
        try
        {
            return ByReference(member, instance, arguments);
        }
        catch (Exception exception) when (exception is ArgumentException or TargetException)
        {
            // Reflection's own words, not those of the member.
            throw Stop(EvaluationRules.CannotEvaluate, at, $"'{Excerpt(at.Syntax)}' gives '{member.DeclaringType!.Name}.{member.Name}' an object of the definition's own where the libraries ask for one of theirs. Give it one of the libraries' types.");
        }
        catch (Exception exception) when (exception is not (EvaluationStopped or OperationCanceledException))
        {
            throw Failed(at.Syntax, Excerpt(at.Syntax), exception);
        }
    }

    /// <summary>Calls into native code: what it throws is a finding at the call.</summary>
    private object? Guard(IOperation at, Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (Exception exception) when (exception is not (EvaluationStopped or OperationCanceledException))
        {
            // What stands there is only put into words when it is needed: every call comes this way.
            throw Failed(at.Syntax, Excerpt(at.Syntax), exception);
        }
    }

    private object? Guard<T>(IOperation at, Func<T> call) => Guard(at, () => (object?)call());

    // What the libraries have wrapped is the user's exception, and not the way in which it came to them.
    private static Exception Wrapping(Exception outer, object thrown)
        => outer is InvalidOperationException { InnerException: ScriptThrow } && thrown is Exception inner ? new InvalidOperationException(outer.Message, inner) : outer;

    private Exception Failed(Site at, string what, Exception exception)
    {
        while (exception is TargetInvocationException { InnerException: { } inner })
        {
            exception = inner;
        }

        if (exception is EvaluationStopped or OperationCanceledException)
        {
            return exception;
        }

        // The libraries may wrap what the user's code throws; it is reported already.
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is EvaluationStopped)
            {
                return inner is ScriptThrow { Thrown: var thrown } ? new ScriptThrow(Wrapping(exception, thrown)) : inner;
            }
        }

        return exception is InsufficientExecutionStackException or OutOfMemoryException
            ? Stop(EvaluationRules.TooMuch, at, $"'{what}' needs more memory than a definition may use.")
            : Throw(at, exception, $"'{what}' fails: {exception.Message}");
    }
}
