using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Statements of methods with <c>yield</c>: they run as far as somebody reads.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<SyntaxNode, bool> yielding = [];

    private bool Yields(IOperation operation)
    {
        if (!yielding.TryGetValue(operation.Syntax, out var yields))
        {
            yielding[operation.Syntax] = yields = operation.Syntax.DescendantNodesAndSelf(node => node == operation.Syntax || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
                .Any(node => node is YieldStatementSyntax);
        }

        return yields;
    }

    private object Sequence(IOperation body, IMethodSymbol method, Frame frame)
    {
        var type = frame.Types.Resolve(method.ReturnType) as INamedTypeSymbol;
        var element = type?.TypeArguments is [{ } item] ? TypeMap.Find(item, frame.Types) ?? throw Unsupported(body) : typeof(object);
        // It begins later: what a local function sees is what it sees now, and a struct goes on changing without its iterator.
        var seen = method.MethodKind == MethodKind.LocalFunction || frame.Self is { Type.IsValueType: true } ? frame.Captured((ScriptObject?)Own(frame.Self)) : frame;
        var trail = path.Count > 0 ? path.Peek() : (method.Name, body.Syntax, true);
        var sequence = Activator.CreateInstance(typeof(ScriptSequence<>).MakeGenericType(element), (Func<IEnumerable<object?>>)Start)!;
        return type is { Name: "IEnumerator" } ? ((System.Collections.IEnumerable)sequence).GetEnumerator() : sequence;

        IEnumerable<object?> Start()
        {
            // Everybody who reads has parameters of their own.
            var own = seen.Captured((ScriptObject?)Own(seen.Self));
            foreach (var parameter in method.Parameters)
            {
                own.Declare(parameter, seen.Find(parameter)?.Value);
            }

            using var steps = Steps(body, own, new()).GetEnumerator();
            while (Next(steps))
            {
                yield return steps.Current;
            }
        }

        bool Next(IEnumerator<object?> steps)
        {
            Enter(trail.Item2, method.Name);
            path.Push(trail);
            try
            {
                return steps.MoveNext();
            }
            finally
            {
                path.Pop();
                Leave();
            }
        }
    }

    private IEnumerable<object?> Steps(IOperation? operation, Frame frame, Completion completion)
    {
        completion.Flow = Flow.Next;
        if (operation is null or ILocalFunctionOperation || !Yields(operation))
        {
            completion.Flow = Execute(operation, frame);
            return [];
        }

        return operation switch
        {
            IBlockOperation block => Steps(block.Operations, 0, frame, completion),
            IMethodBodyBaseOperation body => Steps(body.BlockBody, frame, completion),
            IReturnOperation { Kind: OperationKind.YieldReturn } yielded => [Evaluate(yielded.ReturnedValue!, frame)],
            IReturnOperation => Ended(completion),
            IConditionalOperation conditional => Steps(Truth(conditional.Condition, frame) ? conditional.WhenTrue : conditional.WhenFalse, frame, completion),
            IForEachLoopOperation loop => Steps(loop, frame, completion),
            IForLoopOperation loop => Steps(loop, frame, completion),
            IWhileLoopOperation loop => Steps(loop, frame, completion),
            ISwitchOperation choice => Steps(choice, frame, completion),
            ITryOperation { Catches.IsEmpty: true } attempt => Steps(attempt, frame, completion),
            IUsingOperation resource => Steps(resource, frame, completion),
            _ => throw Unsupported(operation),
        };
    }

    private static IEnumerable<object?> Ended(Completion completion)
    {
        completion.Flow = Flow.Return;
        return [];
    }

    private IEnumerable<object?> Steps(IReadOnlyList<IOperation> operations, int start, Frame frame, Completion completion)
    {
        for (var i = start; i < operations.Count; i++)
        {
            // 'using var' holds until the block ends.
            var rest = operations[i] is IUsingDeclarationOperation resource
                ? Held(Hold(resource.DeclarationGroup, frame), () => Steps(operations, i + 1, frame, completion))
                : Steps(operations[i], frame, completion);
            foreach (var item in rest)
            {
                yield return item;
            }

            if (completion.Flow != Flow.Next || operations[i] is IUsingDeclarationOperation)
            {
                yield break;
            }
        }
    }

    private IEnumerable<object?> Steps(IForEachLoopOperation loop, Frame frame, Completion completion)
    {
        foreach (var item in Items(Evaluate(loop.Collection, frame), loop.Collection))
        {
            Take(loop, item, frame);
            foreach (var yielded in Steps(loop.Body, frame, completion))
            {
                yield return yielded;
            }

            if (Ends(completion))
            {
                yield break;
            }
        }
    }

    private IEnumerable<object?> Steps(IForLoopOperation loop, Frame frame, Completion completion)
    {
        Execute(loop.Before, frame);
        for (var turns = 0; loop.Condition is null || Truth(loop.Condition, frame); turns++)
        {
            Turn(turns, loop);
            foreach (var yielded in Steps(loop.Body, frame, completion))
            {
                yield return yielded;
            }

            if (Ends(completion))
            {
                yield break;
            }

            Execute(loop.AtLoopBottom, frame);
        }

        completion.Flow = Flow.Next;
    }

    private IEnumerable<object?> Steps(IWhileLoopOperation loop, Frame frame, Completion completion)
    {
        for (var turns = 0; !loop.ConditionIsTop || Truth(loop.Condition!, frame) != loop.ConditionIsUntil; turns++)
        {
            Turn(turns, loop);
            foreach (var yielded in Steps(loop.Body, frame, completion))
            {
                yield return yielded;
            }

            if (Ends(completion) || (!loop.ConditionIsTop && Truth(loop.Condition!, frame) == loop.ConditionIsUntil))
            {
                yield break;
            }
        }

        completion.Flow = Flow.Next;
    }

    private IEnumerable<object?> Steps(ISwitchOperation choice, Frame frame, Completion completion)
    {
        if (Section(choice, Evaluate(choice.Value, frame), frame) is { } section)
        {
            foreach (var yielded in Steps(section.Body, 0, frame, completion))
            {
                yield return yielded;
            }
        }

        completion.Flow = completion.Flow == Flow.Break ? Flow.Next : completion.Flow;
    }

    private IEnumerable<object?> Steps(ITryOperation attempt, Frame frame, Completion completion)
    {
        try
        {
            foreach (var yielded in Steps(attempt.Body, frame, completion))
            {
                yield return yielded;
            }
        }
        finally
        {
            Execute(attempt.Finally, frame);
        }
    }

    private IEnumerable<object?> Steps(IUsingOperation resource, Frame frame, Completion completion)
        => Held(Hold(resource.Resources, frame), () => Steps(resource.Body, frame, completion));

    private IEnumerable<object?> Held(IReadOnlyList<object?> held, Func<IEnumerable<object?>> body)
    {
        try
        {
            foreach (var yielded in body())
            {
                yield return yielded;
            }
        }
        finally
        {
            Dispose(held);
        }
    }

    private static bool Ends(Completion completion)
    {
        var ends = Ends(completion.Flow, out var flow);
        completion.Flow = flow;
        return ends;
    }

    /// <summary>How the statements ended that were run last.</summary>
    private sealed class Completion
    {
        public Flow Flow { get; set; }
    }
}
