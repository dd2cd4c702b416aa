using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Arguments: values, and variables where a parameter is <c>ref</c> or <c>out</c>.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The arguments by the order of the parameters.</summary>
    private object?[] Arguments(ImmutableArray<IArgumentOperation> operations, Frame frame, object? receiver = null)
    {
        var values = new object?[operations.Length];
        foreach (var operation in operations)
        {
            recording.Pass(operation);
            if (operation.Value is IInterpolatedStringHandlerCreationOperation handler)
            {
                values[operation.Parameter!.Ordinal] = Handle(handler, frame, new(receiver, values));
                continue;
            }

            values[operation.Parameter!.Ordinal] = operation.Parameter.RefKind is RefKind.Ref or RefKind.Out
                ? Reference(operation, frame)
                : Evaluate(operation.Value, frame);
        }

        return values;
    }

    private Variable Reference(IArgumentOperation argument, Frame frame)
    {
        switch (argument.Value)
        {
            case ILocalReferenceOperation local when frame.Find(local.Local) is { } known:
                return known;
            case IParameterReferenceOperation parameter when frame.Find(parameter.Parameter) is { } known:
                return known;
            case ILocalReferenceOperation local:
                frame.Declare(local.Local, null);
                return frame.Find(local.Local)!;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local }:
                frame.Declare(local.Local, Default(local.Type, frame));
                return frame.Find(local.Local)!;
            case IInterpolatedStringHandlerArgumentPlaceholderOperation when frame.Called is { } call:
                return call.Wants = new(null);
            case IDiscardOperation or IDeclarationExpressionOperation { Expression: IDiscardOperation }:
                return new(null);
            default:
                var target = Locate(argument.Value, frame);
                // Where there is nothing to refer to, the call does not begin.
                target.Get();
                return new Alias(target, argument.Syntax);
        }
    }

    /// <summary>Calls with the values of variables, and gives the variables what came back.</summary>
    internal static object? ByReference(MethodBase member, object? instance, object?[] arguments)
    {
        if (!arguments.Any(argument => argument is Variable))
        {
            return Invoke(member, instance, arguments);
        }

        object?[] plain = [.. arguments.Select(argument => argument is Variable variable ? variable.Value : argument)];
        var value = Invoke(member, instance, plain);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Variable variable)
            {
                variable.Value = plain[i];
            }
        }

        return value;
    }

    private static object? Invoke(MethodBase member, object? instance, object?[] arguments)
        => member is ConstructorInfo constructor ? constructor.Invoke(arguments) : member.Invoke(instance, arguments);
}
