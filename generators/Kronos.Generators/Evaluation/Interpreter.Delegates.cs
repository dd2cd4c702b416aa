using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Lambdas and method groups: real delegates that call back, so that the libraries can use them.</summary>
internal sealed partial class Interpreter
{
    private static readonly ConcurrentDictionary<Type, Func<Func<object?[], object?>, System.Delegate>> Wrappers = new();

    private static readonly MethodInfo CallBack = typeof(Func<object?[], object?>).GetMethod("Invoke")!;

    private object? Delegate(IDelegateCreationOperation creation, Frame frame)
    {
        var type = TypeMap.Find(creation.Type!, frame.Types) ?? throw Unsupported(creation);
        if (((INamedTypeSymbol)creation.Type!).DelegateInvokeMethod!.Parameters.Any(parameter => parameter.Type.IsRefLikeType))
        {
            throw Unsupported(creation);
        }

        Charge(creation, 5);
        var result = frame.Types.Resolve(((INamedTypeSymbol)creation.Type!).DelegateInvokeMethod!.ReturnType);
        Func<object?[], object?> call;
        switch (creation.Target)
        {
            case IAnonymousFunctionOperation lambda when lambda.Symbol.IsAsync:
                throw Unsupported(lambda);
            case IAnonymousFunctionOperation lambda:
                var captured = frame.Captured();
                call = arguments => CallFunction(lambda.Symbol, lambda.Body, arguments, captured, captured.Types, creation);
                break;
            case IMethodReferenceOperation { Method: var named } reference:
                var method = Constrained(named, reference.ConstrainedToType, frame);
                var instance = reference.Instance is null ? null : Evaluate(reference.Instance, frame);
                var scope = method.MethodKind == MethodKind.LocalFunction ? frame.Captured() : frame;
                // A method that was an extension's gets its receiver first.
                var isExtension = method.ReducedFrom is not null || method is { IsStatic: true, IsExtensionMethod: true };
                var first = isExtension && instance is not null ? new[] { instance } : [];
                call = arguments => Call(method.ReducedFrom ?? method, isExtension ? null : instance, [.. first, .. arguments], creation, scope);
                break;
            case var other when Evaluate(other, frame) is System.Delegate known:
                call = arguments => known.DynamicInvoke(arguments);
                break;
            default:
                throw Unsupported(creation);
        }

        return Typed(Wrap(type, arguments => Present(call(arguments), result)), creation.Type, frame);
    }

    // What the libraries take over must be there: the default of an enum or a struct that the user wrote is no null.
    private object? Present(object? value, ITypeSymbol type) => value is null && type.IsValueType && !IsNullable(type) && type.SpecialType != SpecialType.System_Void ? Default(type, new(null, null, TypeArguments.None)) : value;

    private object? CallLocal(IMethodSymbol method, object?[] arguments, IOperation at, Frame frame)
    {
        var syntax = method.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax(ct);
        return models.Operation(syntax, at) is ILocalFunctionOperation { Body: { } body } function
            ? CallFunction(function.Symbol, body, arguments, frame, frame.Types.And(method.OriginalDefinition.TypeParameters, [.. method.TypeArguments.Select(frame.Types.Resolve)]), at)
            : throw Unsupported(at);
    }

    private object? CallFunction(IMethodSymbol method, IBlockOperation body, object?[] arguments, Frame frame, TypeArguments types, IOperation at)
    {
        Charge(at, 5);
        Enter(at.Syntax, method.Name);
        var isNamed = method.MethodKind == MethodKind.LocalFunction;
        if (isNamed)
        {
            path.Push((method.Name, at.Syntax, true));
        }

        try
        {
            var nested = frame.Nested(types);
            Bind(method, arguments, nested);
            return RunBody(body, nested, method.MethodKind == MethodKind.LocalFunction ? method : null);
        }
        finally
        {
            if (isNamed)
            {
                path.Pop();
            }

            Leave();
        }
    }

    private System.Delegate? Combined(object? first, object? second, IOperation at)
    {
        var combined = System.Delegate.Combine((System.Delegate?)first, (System.Delegate?)second);
        var count = combined?.GetInvocationList().Length ?? 0;
        return count > Fuel.MaxTurns || !fuel.Allocate(count) ? throw TooLarge(at) : combined;
    }

    // A delegate of a type is made by a function that is made once for the type: making it costs more than the few calls of a definition.
    private static System.Delegate Wrap(Type type, Func<object?[], object?> call) => Wrappers.GetOrAdd(type, MakeWrapper)(call);

    private static Func<Func<object?[], object?>, System.Delegate> MakeWrapper(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var call = Expression.Parameter(typeof(Func<object?[], object?>));
        var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        var arguments = Expression.NewArrayInit(typeof(object), parameters.Select(parameter => Expression.Convert(parameter, typeof(object))));
        Expression body = Expression.Call(call, CallBack, arguments);
        body = invoke.ReturnType == typeof(void) ? body : Expression.Convert(body, invoke.ReturnType);
        return Expression.Lambda<Func<Func<object?[], object?>, System.Delegate>>(Expression.Lambda(type, body, parameters), call).Compile(preferInterpretation: true);
    }
}
