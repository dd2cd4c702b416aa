using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            case ITryOperation attempt:
                return Try(attempt, frame);
            case IUsingOperation resource:
                return Use(Hold(resource.Resources, frame), () => Execute(resource.Body, frame));
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

    private Flow Execute(IReadOnlyList<IOperation> operations, Frame frame, int start = 0)
    {
        for (var i = start; i < operations.Count; i++)
        {
            if (operations[i] is IUsingDeclarationOperation resource)
            {
                var next = i + 1;
                return Use(Hold(resource.DeclarationGroup, frame), () => Execute(operations, frame, next));
            }

            if (Execute(operations[i], frame) is not Flow.Next and var flow)
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
            if (declarator.Symbol.IsRef)
            {
                throw Unsupported(declarator);
            }

            var initializer = declarator.Initializer ?? ((IVariableDeclarationOperation)declarator.Parent!).Initializer;
            frame.Declare(declarator.Symbol, initializer is null ? Default(declarator.Symbol.Type, frame) : Evaluate(initializer.Value, frame));
        }
    }

    private Flow Loop(IForEachLoopOperation loop, Frame frame)
    {
        foreach (var item in Items(Evaluate(loop.Collection, frame), loop.Collection))
        {
            Take(loop, item, frame);
            if (Ends(Execute(loop.Body, frame), out var flow))
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private void Take(IForEachLoopOperation loop, object? item, Frame frame)
    {
        if (loop.IsAsynchronous)
        {
            throw Unsupported(loop);
        }

        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation { Symbol.IsRef: false } variable:
                frame.Declare(variable.Symbol, Own(Converted(loop, item, variable.Symbol, frame), frame.Types.Resolve(variable.Symbol.Type)));
                break;
            case IVariableDeclaratorOperation:
                throw Unsupported(loop.LoopControlVariable);
            default:
                Spread(loop.LoopControlVariable, item, frame, loop.SemanticModel.GetDeconstructionInfo((ForEachVariableStatementSyntax)loop.Syntax));
                break;
        }
    }

    // 'foreach (int n in objects)' converts each item, and 'foreach (Text t in names)' calls the operator of the type.
    private object? Converted(IForEachLoopOperation loop, object? item, ILocalSymbol variable, Frame frame)
    {
        var conversion = loop.Syntax is ForEachStatementSyntax { Type.IsVar: false } ? loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax).ElementConversion : default;
        if (conversion is { IsUserDefined: true, MethodSymbol: { } method })
        {
            return item is null && IsLifted(method, item) ? null : Narrow(Call(method, null, [item], loop, frame), variable.Type, false, loop);
        }

        // A box is opened as what it holds, and an object is what it is.
        return item is not null && conversion is { IsUnboxing: true } or { IsReference: true, IsExplicit: true } && !HasType(item, variable.Type, frame.Types) && !(variable.Type.TypeKind == TypeKind.Enum && Kept(item!) != SpecialType.None)
            ? NoCast(loop.Collection, item!, frame.Types.Resolve(variable.Type))
            : Narrow(item, variable.Type, false, loop);
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
        for (var turns = 0; !loop.ConditionIsTop || Truth(loop.Condition!, frame) != loop.ConditionIsUntil; turns++)
        {
            Turn(turns, loop);
            if (Ends(Execute(loop.Body, frame), out var flow))
            {
                return flow;
            }

            if (!loop.ConditionIsTop && Truth(loop.Condition!, frame) == loop.ConditionIsUntil)
            {
                return Flow.Next;
            }
        }

        return Flow.Next;
    }

    private void Turn(int turns, IOperation loop)
    {
        if (turns >= Fuel.MaxTurns)
        {
            throw Stop(EvaluationRules.TooMuch, loop, $"The loop has turned {Fuel.MaxTurns:N0} times in {Trail()} and does not end. A definition must end by itself; check the loop's condition.");
        }

        if (!fuel.Step())
        {
            throw Exhausted(loop);
        }
    }

    private static bool Ends(Flow body, out Flow flow)
    {
        flow = body == Flow.Return ? Flow.Return : Flow.Next;
        return body is Flow.Break or Flow.Return;
    }

    private Flow Choose(ISwitchOperation choice, Frame frame)
    {
        var section = Section(choice, Evaluate(choice.Value, frame), frame);
        var flow = section is null ? Flow.Next : Execute(section.Body, frame);
        return flow == Flow.Break ? Flow.Next : flow;
    }

    private ISwitchCaseOperation? Section(ISwitchOperation choice, object? value, Frame frame)
        => choice.Cases.FirstOrDefault(candidate => candidate.Clauses.Any(clause => Fits(clause, value, frame)))
            ?? choice.Cases.FirstOrDefault(candidate => candidate.Clauses.Any(clause => clause.CaseKind == CaseKind.Default));

    private bool Fits(ICaseClauseOperation clause, object? value, Frame frame) => clause switch
    {
        ISingleValueCaseClauseOperation single => Equals(value, Evaluate(single.Value, frame)),
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value, frame) && (pattern.Guard is null || Truth(pattern.Guard, frame)),
        IDefaultCaseClauseOperation => false,
        _ => throw Unsupported(clause),
    };
}
