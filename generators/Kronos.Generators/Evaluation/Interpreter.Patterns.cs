using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Patterns, <c>switch</c> expressions, <c>?.</c>.</summary>
internal sealed partial class Interpreter
{
    private object? Switch(ISwitchExpressionOperation choice, Frame frame)
    {
        var value = Evaluate(choice.Value, frame);
        foreach (var arm in choice.Arms)
        {
            if (Matches(arm.Pattern, value, frame) && (arm.Guard is null || Truth(arm.Guard, frame)))
            {
                return Evaluate(arm.Value, frame);
            }
        }

        throw Stop(EvaluationRules.Threw, choice, $"No arm of the switch fits the value '{value ?? "null"}'. Add one, or '_' for everything else.");
    }

    private bool Matches(IPatternOperation pattern, object? value, Frame frame)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return Equals(value, Evaluate(constant.Value, frame));
            case ITypePatternOperation type:
                return HasType(value, type.MatchedType, frame);
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, frame);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } binary:
                return Matches(binary.LeftPattern, value, frame) || Matches(binary.RightPattern, value, frame);
            case IBinaryPatternOperation binary:
                return Matches(binary.LeftPattern, value, frame) && Matches(binary.RightPattern, value, frame);
            case IRelationalPatternOperation relational:
                return value is not null && Calculate(relational.OperatorKind, value, Evaluate(relational.Value, frame), false, relational) is true;
            case IDeclarationPatternOperation declaration:
                if (!declaration.MatchesNull && (declaration.MatchedType is null ? value is null : !HasType(value, declaration.MatchedType, frame)))
                {
                    return false;
                }

                Declare(declaration.DeclaredSymbol, value, frame);
                return true;
            case IRecursivePatternOperation recursive:
                return MatchesRecursively(recursive, value, frame);
            case IListPatternOperation list:
                return MatchesList(list, value, frame);
            default:
                throw Unsupported(pattern);
        }
    }

    private bool MatchesRecursively(IRecursivePatternOperation pattern, object? value, Frame frame)
    {
        if (value is null || (pattern.MatchedType is { } type && !SymbolEqualityComparer.Default.Equals(type, pattern.InputType) && !HasType(value, type, frame)))
        {
            return false;
        }

        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = Parts(value, pattern.DeconstructionSubpatterns.Length, pattern);
            if (pattern.DeconstructionSubpatterns.Where((part, index) => !Matches(part, parts[index], frame)).Any())
            {
                return false;
            }
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            var outer = frame.Receiver;
            frame.Receiver = value;
            object? member;
            try
            {
                member = Evaluate(property.Member, frame);
            }
            finally
            {
                frame.Receiver = outer;
            }

            if (!Matches(property.Pattern, member, frame))
            {
                return false;
            }
        }

        Declare(pattern.DeclaredSymbol, value, frame);
        return true;
    }

    private bool MatchesList(IListPatternOperation pattern, object? value, Frame frame)
    {
        if (value is not System.Collections.IEnumerable list)
        {
            return false;
        }

        var items = Counted(list, pattern);
        var slice = pattern.Patterns.ToList().FindIndex(part => part is ISlicePatternOperation);
        var fits = slice < 0 ? items.Count == pattern.Patterns.Length : items.Count >= pattern.Patterns.Length - 1;
        if (!fits)
        {
            return false;
        }

        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation { Pattern: not null } part)
            {
                throw Unsupported(part);
            }

            var index = slice >= 0 && i > slice ? items.Count - (pattern.Patterns.Length - i) : i;
            if (i != slice && !Matches(pattern.Patterns[i], items[index], frame))
            {
                return false;
            }
        }

        Declare(pattern.DeclaredSymbol, value, frame);
        return true;
    }

    private static void Declare(ISymbol? variable, object? value, Frame frame)
    {
        if (variable is not null)
        {
            frame.Declare(variable, value);
        }
    }

    private object? ConditionalAccess(IConditionalAccessOperation access, Frame frame)
    {
        if (Evaluate(access.Operation, frame) is not { } receiver)
        {
            return null;
        }

        var outer = frame.Conditional;
        frame.Conditional = receiver;
        try
        {
            return Evaluate(access.WhenNotNull, frame);
        }
        finally
        {
            frame.Conditional = outer;
        }
    }
}
