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

        throw Throw(choice, NoArm(), $"No arm of the switch fits the value '{value ?? "null"}'. Add one, or '_' for everything else.");
    }

    // It is not in .NET Standard.
    private static Exception NoArm()
        => typeof(object).Assembly.GetType("System.Runtime.CompilerServices.SwitchExpressionException") is { } type ? (Exception)Activator.CreateInstance(type)! : new InvalidOperationException();

    private bool Matches(IPatternOperation pattern, object? value, Frame frame)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                // A span of characters is compared with a text.
                return Equals(value is char[] letters && constant.InputType.IsRefLikeType ? new string(letters) : value, Evaluate(constant.Value, frame));
            case ITypePatternOperation type:
                return HasType(value, type.MatchedType, frame.Types);
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, frame);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } binary:
                return Matches(binary.LeftPattern, value, frame) || Matches(binary.RightPattern, value, frame);
            case IBinaryPatternOperation binary:
                return Matches(binary.LeftPattern, value, frame) && Matches(binary.RightPattern, value, frame);
            case IRelationalPatternOperation relational:
                // 'o is > 5' takes an int and no other number.
                return value is not null && HasType(value, relational.Value.Type!, frame.Types) && Arithmetic.Calculate(relational.OperatorKind, Number(value), Number(Evaluate(relational.Value, frame)!), false) is true;
            case IDeclarationPatternOperation declaration:
                if (!declaration.MatchesNull && (declaration.MatchedType is null ? value is null : !HasType(value, declaration.MatchedType, frame.Types)))
                {
                    return false;
                }

                var found = As(value, declaration.MatchedType, frame);
                Declare(declaration.DeclaredSymbol, declaration.DeclaredSymbol is ILocalSymbol { Type: { } declared } ? Own(found, frame.Types.Resolve(declared)) : found, frame);
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
        if (value is null || (pattern.MatchedType is { } type && !SymbolEqualityComparer.Default.Equals(type, pattern.InputType) && !HasType(value, type, frame.Types)))
        {
            return false;
        }

        if (!pattern.DeconstructionSubpatterns.IsEmpty || pattern.DeconstructSymbol is not null)
        {
            if (pattern.DeconstructSymbol is not IMethodSymbol && !(Tuples.HasParts(value) && Tuples.Items(value).Count() == pattern.DeconstructionSubpatterns.Length))
            {
                return false;
            }

            var parts = Parts(value, pattern.DeconstructionSubpatterns.Length, pattern, frame, pattern.DeconstructSymbol as IMethodSymbol);
            if (pattern.DeconstructionSubpatterns.Where((part, index) => !Matches(part, parts[index], frame)).Any())
            {
                return false;
            }
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            var outer = frame.Input;
            frame.Input = value;
            object? member;
            try
            {
                member = Evaluate(property.Member, frame);
            }
            finally
            {
                frame.Input = outer;
            }

            if (!Matches(property.Pattern, member, frame))
            {
                return false;
            }
        }

        var found = As(value, pattern.MatchedType, frame);
        Declare(pattern.DeclaredSymbol, pattern.DeclaredSymbol is ILocalSymbol { Type: { } declared } ? Own(found, frame.Types.Resolve(declared)) : found, frame);
        return true;
    }

    private bool MatchesList(IListPatternOperation pattern, object? value, Frame frame)
    {
        if (value is null)
        {
            return false;
        }

        var length = Length(pattern.LengthSymbol!, value, pattern, frame);
        var slice = pattern.Patterns.ToList().FindIndex(part => part is ISlicePatternOperation);
        if (slice < 0 ? length != pattern.Patterns.Length : length < pattern.Patterns.Length - 1)
        {
            return false;
        }

        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            var matches = pattern.Patterns[i] is ISlicePatternOperation rest
                ? rest.Pattern is null || Matches(rest.Pattern, Sliced(rest, value, i, length - pattern.Patterns.Length + 1, frame), frame)
                : Matches(pattern.Patterns[i], Element(pattern, value, slice >= 0 && i > slice ? length - (pattern.Patterns.Length - i) : i, frame), frame);
            if (!matches)
            {
                return false;
            }
        }

        Declare(pattern.DeclaredSymbol, value, frame);
        return true;
    }

    private object? Element(IListPatternOperation pattern, object value, int index, Frame frame)
        => Indexed(pattern.IndexerSymbol!, value, index, pattern, frame);

    private object? Sliced(ISlicePatternOperation pattern, object value, int start, int length, Frame frame)
    {
        switch (value)
        {
            case string text:
                return text.Substring(start, length);
            case System.Array array:
                var part = System.Array.CreateInstance(array.GetType().GetElementType()!, length);
                System.Array.Copy(array, start, part, 0, length);
                return part;
            default:
                return pattern.SliceSymbol is IMethodSymbol slice ? Call(slice, value, [start, length], pattern, frame)
                    : pattern.SliceSymbol is IPropertySymbol { GetMethod: { } getter } ? Call(getter, value, [AsRange(start, start + length, getter.Parameters[0].Type, frame)], pattern, frame)
                    : throw Unsupported(pattern);
        }
    }

    private static object AsRange(int start, int end, ITypeSymbol range, Frame frame)
    {
        var constructor = TypeMap.Find(range, frame.Types)!.GetConstructors()[0];
        var index = constructor.GetParameters()[0].ParameterType;
        return constructor.Invoke([Activator.CreateInstance(index, start, false), Activator.CreateInstance(index, end, false)]);
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
