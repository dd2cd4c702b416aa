using System.Linq.Expressions;
using System.Reflection;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Lambdas and method groups: real delegates that call back, so that the libraries can use them.</summary>
internal sealed partial class Interpreter
{
    private static readonly MethodInfo CallBack = typeof(Func<object?[], object?>).GetMethod("Invoke")!;

    private object? Delegate(IDelegateCreationOperation creation, Frame frame)
    {
        var type = TypeMap.Find(creation.Type!, frame.Types) ?? throw Unsupported(creation);
        Func<object?[], object?> call;
        switch (creation.Target)
        {
            case IAnonymousFunctionOperation lambda:
                call = arguments => CallFunction(lambda.Symbol, lambda.Body, arguments, frame, creation);
                break;
            case IMethodReferenceOperation { Method: var method } reference:
                var instance = reference.Instance is null ? null : Evaluate(reference.Instance, frame);
                call = arguments => Call(method, instance, arguments, creation, frame);
                break;
            default:
                throw Unsupported(creation);
        }

        return Wrap(type, call);
    }

    private object? CallLocal(IMethodSymbol method, object?[] arguments, IOperation at, Frame frame)
    {
        var syntax = method.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax(ct);
        return models.Operation(syntax) is ILocalFunctionOperation { Body: { } body } function
            ? CallFunction(function.Symbol, body, arguments, frame, at)
            : throw Unsupported(at);
    }

    private object? CallFunction(IMethodSymbol method, IBlockOperation body, object?[] arguments, Frame frame, IOperation at)
    {
        Enter(at.Syntax.GetLocation(), method.Name);
        try
        {
            var nested = frame.Nested();
            Bind(method, arguments, nested);
            return RunBody(body, nested, method.MethodKind == MethodKind.LocalFunction ? method : null);
        }
        finally
        {
            Leave();
        }
    }

    // Interpreted by the expression library: compiling would cost more than the few calls of a definition.
    private static System.Delegate Wrap(Type type, Func<object?[], object?> call)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        var arguments = Expression.NewArrayInit(typeof(object), parameters.Select(parameter => Expression.Convert(parameter, typeof(object))));
        Expression body = Expression.Call(Expression.Constant(call), CallBack, arguments);
        body = invoke.ReturnType == typeof(void) ? body : Expression.Convert(body, invoke.ReturnType);
        return Expression.Lambda(type, body, parameters).Compile(preferInterpretation: true);
    }
}
