using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Something that can be given a value. Its receiver and its indices are evaluated once, when it is located.</summary>
internal abstract class Target
{
    public abstract object? Get();

    public abstract void Set(object? value, SyntaxNode written);
}

/// <summary>What stands on the left of an assignment.</summary>
internal sealed partial class Interpreter
{
    // Most assignments are those of an object initialiser.
    private Target Locate(IOperation target, Frame frame) => target is IPropertyReferenceOperation property ? Locate(property, frame) : LocateOther(target, frame);

    private Target LocateOther(IOperation target, Frame frame)
    {
        switch (target)
        {
            case IParenthesizedOperation parenthesized:
                return Locate(parenthesized.Operand, frame);
            case IDeclarationExpressionOperation declaration:
                return Locate(declaration.Expression, frame);
            case ILocalReferenceOperation { IsDeclaration: true } local:
                return new AnyTarget(() => null, (value, _) => frame.Declare(local.Local, value));
            case ILocalReferenceOperation local when frame.Find(local.Local) is { } variable:
                return new AnyTarget(() => variable.Value, (value, _) => variable.Value = value);
            case ILocalReferenceOperation local:
                return new AnyTarget(() => null, (value, _) => frame.Declare(local.Local, value));
            case IParameterReferenceOperation { Parameter: var parameter } when frame.Find(parameter) is { } variable:
                return new AnyTarget(() => variable.Value, (value, _) => variable.Value = value);
            case IParameterReferenceOperation { Parameter.OriginalDefinition: var parameter } captured when frame.Self is { } self && (self.Parameters.ContainsKey(parameter) || IsCaptured(parameter, frame)):
                return new AnyTarget(() => Parameter(captured, frame), (value, _) =>
                {
                    recording.Change(self);
                    self.Parameters[parameter] = value;
                });
            case IDiscardOperation:
                return new AnyTarget(() => null, (_, _) => { });
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                // 'tuple with { Item1 = 2 }': what is copied is replaced.
                return new AnyTarget(() => frame.Receiver, (value, _) => frame.Receiver = value);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } when frame.Self is { Type.IsValueType: true } self:
                // 'this = other' in a struct.
                return new AnyTarget(() => self, (value, _) =>
                {
                    recording.Change(self);
                    self.Become((ScriptObject)value!);
                });
            case IFieldReferenceOperation field:
                return Locate(field, frame);
            case IArrayElementReferenceOperation element:
                return Locate(element, frame);
            case IImplicitIndexerReferenceOperation indexer:
                return Locate(indexer, frame);
            case IConditionalAccessInstanceOperation:
                return new AnyTarget(() => frame.Conditional, (_, _) => throw Unsupported(target));
            default:
                throw Unsupported(target);
        }
    }

    private Target Locate(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (field.IsStatic)
        {
            return LocateStatic(reference, (ISymbol?)field.AssociatedSymbol ?? field, frame);
        }

        if (reference.Instance is { } tuple && field.ContainingType.IsTupleType)
        {
            // A tuple is a value: a new one takes the place of the old.
            var holder = Locate(tuple, frame);
            return new AnyTarget(() => ReadTuple(holder.Get(), field), (value, written) => holder.Set(WithTupleItem(holder.Get(), field, value), written));
        }

        if (reference.Instance is null || ScriptObject.Of(Receiver(reference.Instance, frame)) is not { } self)
        {
            return Missing(reference.Instance ?? reference, reference, field.Name);
        }

        var slot = ((ISymbol?)field.AssociatedSymbol ?? field).OriginalDefinition;
        return new AnyTarget(() => ReadSlot(self, slot), (value, _) =>
        {
            recording.Change(self);
            self.Slots[slot] = value;
        });
    }

    private Target Locate(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (property.IsStatic && TypeMap.IsSource(property) && !property.ContainingType.IsExtension)
        {
            return LocateStatic(reference, property, frame);
        }

        var instance = reference.Instance is null ? null : Receiver(reference.Instance, frame);
        var arguments = Arguments(reference.Arguments, frame);
        return instance is null ? Missing(reference.Instance ?? reference, reference, property.Name) : new PropertyTarget(this, reference, instance, arguments, frame);
    }

    // That there is nothing to set is noticed when it is set: 'missing.Port = Next()' has called 'Next' by then.
    private AnyTarget Missing(IOperation receiver, IOperation at, string name)
    {
        return new(() => throw Fails(), (_, _) => throw Fails());

        ScriptThrow Fails() => Throw(at, new NullReferenceException(), $"'{Excerpt(receiver.Syntax)}' is null here, so '{name}' cannot be set.");
    }

    private Target Locate(IArrayElementReferenceOperation reference, Frame frame)
    {
        var located = Evaluate(reference.ArrayReference, frame) as System.Array;
        int[] index = reference.Indices.Length > 1 ? Positions(reference, frame) : [Position(Evaluate(reference.Indices[0], frame), located?.Length ?? 0)];
        if (located is not { } array)
        {
            return Missing(reference.ArrayReference, reference, Excerpt(reference.Syntax));
        }

        return new AnyTarget(
            () => Guard(reference, () => array.GetValue(index)),
            (value, _) => Guard<object?>(reference, () =>
            {
                // 'object[] list = new string[1]' takes no number.
                if (value is not null && array.GetType().GetElementType() is { IsValueType: false } element && !element.IsInstanceOfType(value))
                {
                    throw new ArrayTypeMismatchException();
                }

                array.SetValue(value, index);
                return null;
            }));
    }

    private Target Locate(IImplicitIndexerReferenceOperation reference, Frame frame)
    {
        var instance = Evaluate(reference.Instance, frame) ?? throw Throw(reference, new NullReferenceException(), $"'{Excerpt(reference.Instance.Syntax)}' is null here.");
        var index = Position(Evaluate(reference.Argument, frame), Length(reference.LengthSymbol, instance, reference, frame));
        return new AnyTarget(
            () => Indexed(reference.IndexerSymbol, instance, index, reference, frame),
            (value, _) =>
            {
                if (reference.IndexerSymbol is not IPropertySymbol { SetMethod: { } setter })
                {
                    throw Unsupported(reference);
                }

                Call(setter, instance, [index, value], reference, frame);
            });
    }

    private Target LocateStatic(IOperation reference, ISymbol member, Frame frame)
    {
        var statics = Initialising(frame.Types.Resolve(member.ContainingType));
        return statics is null
            ? throw Stop(EvaluationRules.CannotEvaluate, reference, $"'{member.Name}' is static and would change while the definition is evaluated; then the order of evaluation would matter. Use a parameter, or return the value.")
            : new AnyTarget(() => statics.TryGetValue(member.OriginalDefinition, out var value) ? value : Default(SourceType.TypeOf(member), frame), (value, _) => statics[member.OriginalDefinition] = value);
    }

    private void StoreProperty(IPropertyReferenceOperation target, object instance, object?[] arguments, object? value, SyntaxNode written, Frame frame)
    {
        var property = target.Property;
        if (property.ContainingType.IsExtension && property.SetMethod is { } extension && TypeMap.IsSource(property))
        {
            RunExtension(extension, extension, instance, [value], target, frame);
        }
        else if (ScriptObject.Of(instance) is { } self && WithSetter(IsBase(target.Instance) ? property : MostDerived(self.Type, Known(property, frame))) is var actual && TypeMap.IsSource(actual))
        {
            StoreSource(self, actual, arguments, value, target);
        }
        else if (instance is System.Array span && property is { IsIndexer: true, ContainingType.Name: "Span" })
        {
            Guard<object?>(target, () =>
            {
                span.SetValue(value, (int)arguments[0]!);
                return null;
            });
        }
        else if (Hermetic.Allows(property) && natives.Property(property, frame.Types) is { SetMethod: { } setter })
        {
            if (value is int && property.SetMethod is { } asked)
            {
                CheckRoom(target, asked, [value]);
            }

            RefuseNull(target, property, value);

            Really(target, setter, instance, [.. arguments, value]);
        }
        else
        {
            throw Refuse(target, property);
        }

        if (arguments.Length > 0)
        {
            Written(instance, arguments[0], written);
            if (arguments[0] is string key)
            {
                provenance.Set(instance, $"[{key}]:", target.Arguments[0].Value.Syntax);
            }
        }
        else
        {
            provenance.Set(instance, property.Name, written);
        }
    }

    // An indexer's argument is a position in a list or a key in a map.
    private void Written(object instance, object? argument, SyntaxNode written)
    {
        if (argument is int item and >= 0 and <= Fuel.MaxSize && instance is System.Collections.IList)
        {
            provenance.Set(instance, item, written);
        }
        else if (argument is string or IConvertible)
        {
            // A key of the user's own is not asked for its text: nobody else asks for it either.
            provenance.Set(instance, $"[{argument}]", written);
        }
    }

    // An override may leave the setter as it was.
    private IPropertySymbol WithSetter(IPropertySymbol property)
    {
        while (property is { SetMethod: null, OverriddenProperty: { } overridden } && !IsAutomatic(property))
        {
            property = overridden;
        }

        return property;
    }

    private void StoreSource(ScriptObject self, IPropertySymbol property, object?[] arguments, object? value, IOperation at)
    {
        if (property.SetMethod is { } setter && SourceType.Body(setter, ct) is not null)
        {
            RunMethod(setter, self, [.. arguments, value], at.Syntax, TypesFor(self, property));
        }
        else
        {
            recording.Change(self);
            self.Slots[property.OriginalDefinition] = value;
        }
    }

    private sealed class PropertyTarget(Interpreter interpreter, IPropertyReferenceOperation reference, object instance, object?[] arguments, Frame frame) : Target
    {
        public override object? Get() => arguments.Length > 0 ? interpreter.ReadIndexer(reference, instance, arguments, frame) : interpreter.ReadMember(reference, instance, frame);

        public override void Set(object? value, SyntaxNode written) => interpreter.StoreProperty(reference, instance, arguments, value, written, frame);
    }

    private sealed class AnyTarget(Func<object?> get, Action<object?, SyntaxNode> set) : Target
    {
        public override object? Get() => get();

        public override void Set(object? value, SyntaxNode written) => set(value, written);
    }
}
