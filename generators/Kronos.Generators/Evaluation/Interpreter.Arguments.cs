using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Arguments: values, and variables where a parameter is <c>ref</c> or <c>out</c>.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The arguments by the order of the parameters, and what is to be stored after the call.</summary>
    private (object?[] Values, Action? Stores) Arguments(IReadOnlyList<IArgumentOperation> operations, Frame frame)
    {
        var values = new object?[operations.Count];
        Action? stores = null;
        foreach (var operation in operations)
        {
            recording.Pass(operation);
            values[operation.Parameter!.Ordinal] = operation.Parameter.RefKind is RefKind.Ref or RefKind.Out
                ? Reference(operation, frame, ref stores)
                : Evaluate(operation.Value, frame);
        }

        return (values, stores);
    }

    private Variable Reference(IArgumentOperation argument, Frame frame, ref Action? stores)
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
            case IDiscardOperation or IDeclarationExpressionOperation { Expression: IDiscardOperation }:
                return new(null);
            default:
                // Two names for one field would be needed for 'ref'; for 'out' it is enough to store what comes back.
                if (argument.Parameter!.RefKind == RefKind.Ref)
                {
                    throw Unsupported(argument);
                }

                var target = Locate(argument.Value, frame);
                var variable = new Variable(null);
                stores += () => target.Set(variable.Value, argument.Syntax);
                return variable;
        }
    }

    /// <summary>Calls with the values of variables, and gives the variables what came back.</summary>
    private static object? ByReference(object?[] arguments, Func<object?[], object?> call)
    {
        if (!arguments.Any(argument => argument is Variable))
        {
            return call(arguments);
        }

        object?[] plain = [.. arguments.Select(argument => argument is Variable variable ? variable.Value : argument)];
        var value = call(plain);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Variable variable)
            {
                variable.Value = plain[i];
            }
        }

        return value;
    }
}
