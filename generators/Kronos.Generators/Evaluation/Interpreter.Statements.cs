using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Statements.</summary>
internal sealed partial class Interpreter
{
    private enum Flow
    {
        Next,
        Break,
        Continue,
        Return,
    }

    private Flow Execute(IOperation? operation, Frame frame)
    {
        switch (operation)
        {
            case null or IEmptyOperation or ILocalFunctionOperation:
                return Flow.Next;
            case IBlockOperation block:
                return Execute(block.Operations, frame);
            case IMethodBodyBaseOperation body:
                return Execute((IOperation?)body.BlockBody ?? body.ExpressionBody, frame);
            case IExpressionStatementOperation statement:
                Evaluate(statement.Operation, frame);
                return Flow.Next;
            case IVariableDeclarationGroupOperation group:
                Declare(group, frame);
                return Flow.Next;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                frame.Yielded!.Add(Evaluate(yielded.ReturnedValue!, frame));
                return frame.Yielded.Count <= Fuel.MaxSize ? Flow.Next : throw TooLarge(yielded);
            case IReturnOperation returned:
                frame.Result = returned.ReturnedValue is null ? null : Evaluate(returned.ReturnedValue, frame);
                return Flow.Return;
            case IConditionalOperation conditional:
                return Execute(Truth(conditional.Condition, frame) ? conditional.WhenTrue : conditional.WhenFalse, frame);
            case IForEachLoopOperation loop:
                return Loop(loop, frame);
            case IForLoopOperation loop:
                return Loop(loop, frame);
            case IWhileLoopOperation loop:
                return Loop(loop, frame);
            case ISwitchOperation choice:
                return Choose(choice, frame);
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Flow.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Flow.Continue;
            case IThrowOperation thrown:
                throw Thrown(thrown, frame);
            case IInvalidOperation:
                throw new EvaluationStopped();
            default:
                throw Unsupported(operation);
        }
    }

    private Flow Execute(IEnumerable<IOperation> operations, Frame frame)
    {
        foreach (var operation in operations)
        {
            var flow = Execute(operation, frame);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private void Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            var initializer = declarator.Initializer ?? ((IVariableDeclarationOperation)declarator.Parent!).Initializer;
            frame.Declare(declarator.Symbol, initializer is null ? Default(declarator.Symbol.Type, frame) : Evaluate(initializer.Value, frame));
        }
    }

    private Flow Loop(IForEachLoopOperation loop, Frame frame)
    {
        foreach (var item in Items(Evaluate(loop.Collection, frame), loop.Collection))
        {
            switch (loop.LoopControlVariable)
            {
                case IVariableDeclaratorOperation variable:
                    frame.Declare(variable.Symbol, item);
                    break;
                default:
                    Spread(loop.LoopControlVariable, item, frame);
                    break;
            }

            if (Ends(Execute(loop.Body, frame), out var flow))
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private Flow Loop(IForLoopOperation loop, Frame frame)
    {
        Execute(loop.Before, frame);
        for (var turns = 0; loop.Condition is null || Truth(loop.Condition, frame); turns++)
        {
            Turn(turns, loop);
            if (Ends(Execute(loop.Body, frame), out var flow))
            {
                return flow;
            }

            Execute(loop.AtLoopBottom, frame);
        }

        return Flow.Next;
    }

    private Flow Loop(IWhileLoopOperation loop, Frame frame)
    {
        for (var turns = 0; ; turns++)
        {
            Turn(turns, loop);
            if (loop.ConditionIsTop && Truth(loop.Condition!, frame) == loop.ConditionIsUntil)
            {
                return Flow.Next;
            }

            if (Ends(Execute(loop.Body, frame), out var flow))
            {
                return flow;
            }

            if (!loop.ConditionIsTop && Truth(loop.Condition!, frame) == loop.ConditionIsUntil)
            {
                return Flow.Next;
            }
        }
    }

    private void Turn(int turns, IOperation loop)
    {
        if (turns >= Fuel.MaxStepsOfALoop)
        {
            throw Stop(EvaluationRules.TooMuch, loop, $"The loop has turned {Fuel.MaxStepsOfALoop:N0} times in {Trail()} and does not end. A definition must end by itself; check the loop's condition.");
        }
    }

    private static bool Ends(Flow body, out Flow flow)
    {
        flow = body == Flow.Return ? Flow.Return : Flow.Next;
        return body is Flow.Break or Flow.Return;
    }

    private Flow Choose(ISwitchOperation choice, Frame frame)
    {
        var value = Evaluate(choice.Value, frame);
        var section = choice.Cases.FirstOrDefault(candidate => candidate.Clauses.Any(clause => Fits(clause, value, frame)))
            ?? choice.Cases.FirstOrDefault(candidate => candidate.Clauses.Any(clause => clause.CaseKind == CaseKind.Default));
        var flow = section is null ? Flow.Next : Execute(section.Body, frame);
        return flow == Flow.Break ? Flow.Next : flow;
    }

    private bool Fits(ICaseClauseOperation clause, object? value, Frame frame) => clause switch
    {
        ISingleValueCaseClauseOperation single => Equals(value, Evaluate(single.Value, frame)),
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value, frame) && (pattern.Guard is null || Truth(pattern.Guard, frame)),
        IDefaultCaseClauseOperation => false,
        _ => throw Unsupported(clause),
    };

    private Exception Thrown(IThrowOperation thrown, Frame frame)
    {
        var exception = thrown.Exception is null ? null : Evaluate(thrown.Exception, frame);
        var message = exception is Exception native ? native.Message : exception?.ToString() ?? "an exception";
        return Stop(EvaluationRules.Threw, thrown, $"The definition says: {message}");
    }
}
