using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Giving values to variables, properties and fields.</summary>
internal sealed partial class Interpreter
{
    private object? Assign(ISimpleAssignmentOperation assignment, Frame frame)
    {
        var value = Evaluate(assignment.Value, frame);
        Store(assignment.Target, value, assignment.Value.Syntax, frame);
        return value;
    }

    private object? Compound(ICompoundAssignmentOperation assignment, Frame frame)
    {
        var value = assignment.Type?.SpecialType == SpecialType.System_String
            ? Concatenate(Evaluate(assignment.Target, frame), assignment.Target, Evaluate(assignment.Value, frame), assignment.Value, assignment)
            : assignment.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_Decimal
            ? Call(method, null, [Evaluate(assignment.Target, frame), Evaluate(assignment.Value, frame)], assignment, frame)
            : Calculate(assignment.OperatorKind, Widen(Evaluate(assignment.Target, frame), assignment.InConversion, assignment.Value.Type), Evaluate(assignment.Value, frame), assignment.IsChecked, assignment);
        value = Narrow(value, assignment.Target.Type, assignment.IsChecked, assignment);
        Store(assignment.Target, value, assignment.Syntax, frame);
        return value;
    }

    private object? Increment(IIncrementOrDecrementOperation increment, Frame frame)
    {
        if (increment.OperatorMethod is not null)
        {
            throw Unsupported(increment);
        }

        var before = Evaluate(increment.Target, frame);
        var kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = Narrow(Calculate(kind, before, Narrow(1, increment.Target.Type, true, increment), increment.IsChecked, increment), increment.Target.Type, increment.IsChecked, increment);
        Store(increment.Target, after, increment.Syntax, frame);
        return increment.IsPostfix ? before : after;
    }

    private object? CoalesceAssign(ICoalesceAssignmentOperation assignment, Frame frame)
    {
        if (Evaluate(assignment.Target, frame) is { } present)
        {
            return present;
        }

        var value = Evaluate(assignment.Value, frame);
        Store(assignment.Target, value, assignment.Value.Syntax, frame);
        return value;
    }

    private object? Deconstruct(IDeconstructionAssignmentOperation assignment, Frame frame)
    {
        var value = Evaluate(assignment.Value, frame);
        Spread(assignment.Target, value, frame);
        return value;
    }

    private void Spread(IOperation target, object? value, Frame frame)
    {
        switch (target)
        {
            case ITupleOperation tuple:
                var parts = Parts(value, tuple.Elements.Length, target);
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    Spread(tuple.Elements[i], parts[i], frame);
                }

                break;
            case IDeclarationExpressionOperation declaration:
                Spread(declaration.Expression, value, frame);
                break;
            case IDiscardOperation:
                break;
            default:
                Store(target, value, target.Syntax, frame);
                break;
        }
    }

    /// <summary>The parts of a tuple, of a record or of a pair.</summary>
    private object?[] Parts(object? value, int count, IOperation at)
    {
        if (ScriptObject.Of(value) is { Type.IsRecord: true } self)
        {
            var positional = self.Type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length == count && self.Parameters.ContainsKey(constructor.Parameters[0]));
            return positional is null ? throw Unsupported(at) : [.. positional.Parameters.Select(parameter => self.Slots.First(slot => slot.Key.Name == parameter.Name).Value)];
        }

        if (value?.GetType() is { IsGenericType: true } type && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) && type.GetFields().Length == count)
        {
            return [.. type.GetFields().Select(field => field.GetValue(value))];
        }

        if (value?.GetType().GetMethods().FirstOrDefault(method => method.Name == "Deconstruct" && method.GetParameters().Length == count) is { } deconstruct)
        {
            var parts = new object?[count];
            Guard(at, () => deconstruct.Invoke(value, parts));
            return parts;
        }

        throw Unsupported(at);
    }

    private void Store(IOperation target, object? value, SyntaxNode written, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                frame.Assign(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                frame.Assign(parameter.Parameter, value);
                break;
            case IPropertyReferenceOperation property:
                StoreProperty(property, value, written, frame);
                break;
            case IFieldReferenceOperation { Field.IsStatic: false, Instance: { } instance } field when ScriptObject.Of(Evaluate(instance, frame)) is { } self:
                recording.Change(self);
                self.Slots[(ISymbol?)field.Field.AssociatedSymbol ?? field.Field] = value;
                break;
            case IArrayElementReferenceOperation { Indices.Length: 1 } element when Evaluate(element.ArrayReference, frame) is System.Array array:
                var index = (int)Evaluate(element.Indices[0], frame)!;
                Guard<object?>(element, () => { array.SetValue(value, index); return null; });
                break;
            case IDiscardOperation:
                break;
            default:
                throw Unsupported(target);
        }
    }

    private void StoreProperty(IPropertyReferenceOperation target, object? value, SyntaxNode written, Frame frame)
    {
        var instance = target.Instance is null ? null : Evaluate(target.Instance, frame);
        if (instance is null)
        {
            throw Unsupported(target);
        }

        if (target.Arguments.Length > 0)
        {
            var arguments = Arguments(target.Arguments, frame);
            var indexer = natives.Property(target.Property, frame.Types)?.SetMethod ?? throw Refuse(target, target.Property);
            Guard(target, () => indexer.Invoke(instance, [.. arguments, value]));
            Written(instance, arguments[0], written);
            if (arguments[0] is string key)
            {
                provenance.Set(instance, $"[{key}]:", target.Arguments[0].Value.Syntax);
            }

            return;
        }

        if (TypeMap.IsSource(target.Property) && ScriptObject.Of(instance) is { } self)
        {
            StoreSource(self, MostDerived(self.Type, target.Property), value, target);
        }
        else if (natives.Property(target.Property, frame.Types) is { SetMethod: { } setter })
        {
            Guard(target, () => setter.Invoke(instance, [value]));
        }
        else
        {
            throw Refuse(target, target.Property);
        }

        provenance.Set(instance, target.Property.Name, written);
    }

    // An indexer's argument is a position in a list or a key in a map.
    private void Written(object instance, object? argument, SyntaxNode written)
    {
        if (argument is int item and >= 0 and <= Fuel.MaxSize && instance is System.Collections.IList)
        {
            provenance.Set(instance, item, written);
        }
        else
        {
            provenance.Set(instance, $"[{argument}]", written);
        }
    }

    private void StoreSource(ScriptObject self, IPropertySymbol property, object? value, IOperation at)
    {
        var setter = property.SetMethod?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) as Microsoft.CodeAnalysis.CSharp.Syntax.AccessorDeclarationSyntax;
        if (setter?.Body is null && setter?.ExpressionBody is null)
        {
            recording.Change(self);
            self.Slots[property] = value;
            return;
        }

        RunAccessor(property.SetMethod!, self, [value], at, TypeArguments.None);
    }
}
