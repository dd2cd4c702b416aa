using Kronos.Generators.Provenance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Giving values to variables, properties and fields.</summary>
internal sealed partial class Interpreter
{
    private object? Assign(ISimpleAssignmentOperation assignment, Frame frame)
    {
        if (assignment.IsRef)
        {
            throw Unsupported(assignment);
        }

        var target = Locate(assignment.Target, frame);
        var value = Evaluate(assignment.Value, frame);
        target.Set(value, assignment.Value.Syntax);
        return value;
    }

    private object? Compound(ICompoundAssignmentOperation assignment, Frame frame)
    {
        var target = Locate(assignment.Target, frame);
        var before = target.Get();
        var operand = Evaluate(assignment.Value, frame);
        object? value;
        if (assignment.OperatorMethod is { IsStatic: false, ReturnsVoid: true } instance)
        {
            // An operator '+=' of the user's own changes its operand.
            Call(instance, before, [operand], assignment, frame);
            return before;
        }

        if (assignment is { OperatorKind: BinaryOperatorKind.Add, Type.TypeKind: TypeKind.Delegate })
        {
            value = Combined(before, operand, assignment);
        }
        else if (assignment.Type?.SpecialType == SpecialType.System_String && assignment.OperatorMethod?.ContainingType is not { SpecialType: not SpecialType.System_String })
        {
            value = Concatenate(before, assignment.Target, operand, assignment.Value, assignment);
        }
        else if (Operator(assignment.OperatorMethod, assignment.ConstrainedToType, frame) is { } method)
        {
            value = IsLifted(method, before, operand) ? null : Call(method, null, [before, operand], assignment, frame);
        }
        else
        {
            value = Calculate(assignment.OperatorKind, Promote(before, assignment), operand, assignment.IsChecked, assignment);
        }

        value = assignment.GetOutConversion() is { IsUserDefined: true, MethodSymbol: { } conversion }
            ? Call(conversion, null, [value], assignment, frame)
            : Narrow(value, assignment.Target.Type, assignment.IsChecked, assignment);
        target.Set(value, assignment.Syntax);
        return value;
    }

    // The left operand as the operator takes it: 'b += 1' adds two ints, and 'l <<= 1' shifts a long by an int.
    private static object? Promote(object? value, ICompoundAssignmentOperation assignment)
    {
        if (value is null or bool or string or ScriptEnum or Enum || assignment.Target.Type is not { } type)
        {
            return value;
        }

        var shift = assignment.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
        var small = WithoutNullable(type).SpecialType is SpecialType.System_Char or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16;
        var operand = shift || assignment.Value.Type is null ? SpecialType.None : WithoutNullable(assignment.Value.Type).SpecialType;
        return NumericConversions.IsNumeric(operand) ? NumericConversions.Convert(value, operand, false)
            : small ? NumericConversions.Convert(value, SpecialType.System_Int32, false)
            : value;
    }

    private object? Increment(IIncrementOrDecrementOperation increment, Frame frame)
    {
        var target = Locate(increment.Target, frame);
        var before = target.Get();
        object? after;
        if (Operator(increment.OperatorMethod, increment.ConstrainedToType, frame) is { } method)
        {
            if (!method.IsStatic)
            {
                Call(method, before, [], increment, frame);
                return before;
            }

            after = IsLifted(method, before) ? null : Call(method, null, [before], increment, frame);
        }
        else
        {
            var kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
            after = before is null ? null : Narrow(Stepped(kind, before, increment), increment.Target.Type, increment.IsChecked, increment);
        }

        target.Set(after, increment.Syntax);
        return increment.IsPostfix ? before : after;
    }

    private object? Stepped(BinaryOperatorKind kind, object value, IIncrementOrDecrementOperation at)
    {
        var number = value is ScriptEnum own ? own.Number : value is Enum native ? System.Convert.ChangeType(native, Enum.GetUnderlyingType(native.GetType()), Invariant) : value;
        number = number is char or byte or sbyte or short or ushort ? NumericConversions.Convert(number, SpecialType.System_Int32, false)! : number;
        var one = number switch { int => (object)1, long => 1L, uint => 1U, ulong => 1UL, float => 1F, double => 1D, decimal => 1M, _ => 1 };
        return Calculate(kind, number, one, at.IsChecked, at);
    }

    private object? CoalesceAssign(ICoalesceAssignmentOperation assignment, Frame frame)
    {
        var target = Locate(assignment.Target, frame);
        if (target.Get() is { } present)
        {
            return present;
        }

        var value = Evaluate(assignment.Value, frame);
        target.Set(value, assignment.Value.Syntax);
        return value;
    }

    private object? Deconstruct(IDeconstructionAssignmentOperation assignment, Frame frame)
    {
        // C# locates all that is on the left before it looks at the right.
        var targets = new List<(Target Target, IOperation At)>();
        Locate(assignment.Target, targets, frame);
        var value = Evaluate(assignment.Value, frame);
        var next = 0;
        Spread(assignment.Target, value, targets, ref next, frame, assignment.SemanticModel.GetDeconstructionInfo((AssignmentExpressionSyntax)assignment.Syntax));
        return value;
    }

    private void Spread(IOperation target, object? value, Frame frame, DeconstructionInfo info)
    {
        var targets = new List<(Target Target, IOperation At)>();
        Locate(target, targets, frame);
        var next = 0;
        Spread(target, value, targets, ref next, frame, info);
    }

    private void Locate(IOperation target, List<(Target Target, IOperation At)> targets, Frame frame)
    {
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Locate(element, targets, frame);
                }

                break;
            case IDeclarationExpressionOperation { Expression: ITupleOperation tuple }:
                Locate(tuple, targets, frame);
                break;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local }:
                targets.Add((new AnyTarget(() => null, (value, _) => frame.Declare(local.Local, value)), target));
                break;
            default:
                targets.Add((Locate(target, frame), target));
                break;
        }
    }

    private void Spread(IOperation target, object? value, List<(Target Target, IOperation At)> targets, ref int next, Frame frame, DeconstructionInfo info)
    {
        var elements = target is ITupleOperation tuple ? tuple.Elements
            : target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared.Elements
            : default;
        if (elements.IsDefault)
        {
            var place = targets[next++];
            var assigned = Assigned(value, place.At);
            place.Target.Set(place.At.Type is { } type ? Own(assigned, frame.Types.Resolve(type)) : assigned, place.At.Syntax);
            return;
        }

        // An extension member is found by the compiler alone, and so is one of several with the same number of parts.
        var parts = Parts(value, elements.Length, target, frame, info.Method?.ReducedFrom ?? info.Method);
        for (var i = 0; i < elements.Length; i++)
        {
            Spread(elements[i], parts[i], targets, ref next, frame, i < info.Nested.Length ? info.Nested[i] : default);
        }
    }

    // '(long a, string b) = (1, "x")' converts each part.
    private object? Assigned(object? value, IOperation at) => at.Type is null || at is IDiscardOperation ? value : Narrow(value, at.Type, false, at);

    /// <summary>The parts of a tuple, of a record or of a pair.</summary>
    private object?[] Parts(object? value, int count, IOperation at, Frame frame, IMethodSymbol? deconstruct = null)
    {
        if (value is not null && Tuples.HasParts(value) && (deconstruct is null || !TypeMap.IsSource(deconstruct)))
        {
            return [.. Tuples.Items(value)];
        }

        var self = ScriptObject.Of(value);
        deconstruct ??= self is null ? null : SourceType.Chain(self.Type).SelectMany(level => level.GetMembers("Deconstruct").OfType<IMethodSymbol>()).FirstOrDefault(method => method.Parameters.Length == count && !method.IsStatic);
        if (deconstruct is not null && TypeMap.IsSource(deconstruct) && (value is not null || deconstruct.IsStatic || deconstruct.ContainingType.IsExtension))
        {
            Variable[] variables = [.. Enumerable.Range(0, count).Select(_ => new Variable(null))];
            Call(deconstruct, deconstruct.IsStatic ? null : value, deconstruct.IsStatic ? [value, .. variables] : [.. variables], at, frame);
            return [.. variables.Select(variable => variable.Value)];
        }

        if (value?.GetType().GetMethods().FirstOrDefault(method => method.Name == "Deconstruct" && method.GetParameters().Length == count) is { } native)
        {
            var parts = new object?[count];
            Guard(at, () => native.Invoke(value, parts));
            return parts;
        }

        throw value is null ? Throw(at, new NullReferenceException(), $"'{Excerpt(at.Syntax)}' gets null, which has no parts.") : Unsupported(at);
    }

    private object? Positional(ScriptObject self, INamedTypeSymbol declaring, string name)
        => SourceType.Chain(declaring).SelectMany(type => type.GetMembers(name)).FirstOrDefault() switch
        {
            IPropertySymbol property => ReadProperty(self, property, default(Site)),
            IFieldSymbol field => ReadSlot(self, field),
            _ => null,
        };
}
