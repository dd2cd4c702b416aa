using System.Reflection;
using Kronos.Generators.Evaluation.Reuse;
using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Reading properties, fields, variables.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The value of a property of a user's object: of the most derived override.</summary>
    public object? ReadProperty(ScriptObject self, IPropertySymbol property, Site at)
    {
        var derived = MostDerived(self.Type, property);
        var actual = WithGetter(derived);
        if (TypeMap.IsSource(actual))
        {
            var value = ReadExactly(self, actual, at);
            if (value is null && actual.IsOverride)
            {
                Demand(actual, Inherited(self.Type, actual.Name));
            }

            return value;
        }

        return !TypeMap.IsSource(derived) ? ReadNative(self.Value, actual, at)
            // An override that leaves the model's getter would be asked for it again and again.
            : actual.IsAbstract ? throw new EvaluationStopped()
            : ReadBase(self, actual, at);
    }

    private object? ReadExactly(ScriptObject self, IPropertySymbol property, Site at)
    {
        var definition = property.OriginalDefinition;
        if (self.Slots.TryGetValue(definition, out var slot) && IsAutomatic(definition))
        {
            return slot;
        }

        if (IsAutomatic(definition))
        {
            return ReadSlot(self, definition);
        }

        // What can change is computed whenever it is read.
        if (self.Shell is null || !SourceType.IsImmutable(self.Type))
        {
            recording.IsImpure |= self.Shell is not null;
            return Compute(self, property, at, TypesFor(self, property));
        }

        return recording.Find(self, definition) is { } known ? known.Value : Remember(self, property, at);
    }

    private object? Remember(ScriptObject self, IPropertySymbol property, Site at)
        => recording.Remember(self, property.OriginalDefinition, () => Compute(self, property, at, TypesFor(self, property)));

    private object? ReadSlot(ScriptObject self, ISymbol slot)
    {
        if (!self.Slots.TryGetValue(slot, out var value) && Default(self.Types.Resolve(SourceType.TypeOf(slot)), new(null, self, self.Types)) is { } fresh)
        {
            self.Slots[slot] = value = fresh;
        }

        return value;
    }

    private bool IsAutomatic(IPropertySymbol property)
        => property.GetMethod is { IsAbstract: false } getter && SourceType.Body(getter, ct) is null;

    private object? Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        var instance = reference.Instance is null ? null : Receiver(reference.Instance, frame);
        var arguments = reference.Arguments.Length > 0 ? Arguments(reference.Arguments, frame) : [];
        if (reference.Instance is not null && instance is null && !property.ContainingType.IsExtension && !IsNullable(property.ContainingType))
        {
            throw Throw(reference, new NullReferenceException(), $"'{Excerpt(reference.Instance.Syntax)}' is null here, so '{property.Name}' cannot be read.");
        }

        return arguments.Length > 0 ? ReadIndexer(reference, instance!, arguments, frame) : ReadMember(reference, instance, frame);
    }

    private object? ReadMember(IPropertyReferenceOperation reference, object? instance, Frame frame)
    {
        var property = reference.Property;
        var at = reference.Syntax;
        if (IsNullable(property.ContainingType))
        {
            return NullableMember(property.ContainingType, property.Name, instance, [], reference, frame);
        }

        if (reference.ConstrainedToType is { } constraint && property.IsStatic && frame.Types.Resolve(constraint) is INamedTypeSymbol type)
        {
            property = type.FindImplementationForInterfaceMember(Known(property, frame)) as IPropertySymbol ?? property;
        }

        if (property.ContainingType.IsExtension && TypeMap.IsSource(property))
        {
            return RunExtension(property.GetMethod!, property.GetMethod!, instance, [], reference, frame);
        }

        if (property is { Name: "EqualityContract", IsImplicitlyDeclared: true } && ScriptObject.Of(instance) is { } record)
        {
            return ContractOf(IsBase(reference.Instance) ? property.ContainingType : record.Type);
        }

        if (ScriptObject.Of(instance) is { } self && (TypeMap.IsSource(property) || property.IsVirtual || property.IsAbstract || property.IsOverride))
        {
            return IsBase(reference.Instance) ? WithGetter(property) is var exact && TypeMap.IsSource(exact) ? ReadExactly(self, exact, at) : ReadBase(self, property, at, frame) : ReadProperty(self, Known(property, frame), at);
        }

        if (TypeMap.IsSource(property))
        {
            return instance is null ? ReadStatic(Known(property, frame), at, frame) : throw Unsupported(reference);
        }

        if (StandIns.Of(property, instance) is { } standIn)
        {
            return standIn;
        }

        var value = property.ContainingType.IsExtension ? CallExtensionProperty(property, instance, reference) : ReadNative(instance, property, at, frame);
        // What is static is shared by everybody who uses it: it was written nowhere in particular.
        if (reference.Instance is not null && provenance.Created(value, reference.Syntax) && !provenance.IsOwn(instance))
        {
            Share(value, instance, property, at, frame);
        }

        return value;
    }

    // A part of what another member made: which of its readers comes first counts, unless it is made anew for each.
    private void Share(object? value, object? instance, IPropertySymbol property, Site at, Frame frame)
        => recording.Share(() => ReferenceEquals(value, ReadNative(instance, property, at, frame)));

    private object? Field(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (field.IsStatic)
        {
            return IsOwn(field) ? ReadStatic(reference, frame)
                : Hermetic.Allows(field) && natives.Field(field, frame.Types) is { } constant ? constant.GetValue(null)
                : throw Refuse(reference, field);
        }

        var instance = reference.Instance is null ? null : Receiver(reference.Instance, frame);
        if (instance is null)
        {
            throw Throw(reference, new NullReferenceException(), $"'{Excerpt(reference.Instance?.Syntax ?? reference.Syntax)}' is null here, so '{field.Name}' cannot be read.");
        }

        if (field.ContainingType.IsTupleType)
        {
            return ReadTuple(instance, field);
        }

        return ScriptObject.Of(instance) is { } self && IsOwn(field) ? ReadSlot(self, ((ISymbol?)field.AssociatedSymbol ?? field).OriginalDefinition)
            : Hermetic.Allows(field) && natives.Field(field, frame.Types) is { } native ? native.GetValue(instance)
            : throw Refuse(reference, field);
    }

    // What 'field' stands for has no declaration of its own.
    private static bool IsOwn(IFieldSymbol field) => TypeMap.IsSource((ISymbol?)field.AssociatedSymbol ?? field);

    private static object? ReadTuple(object? tuple, IFieldSymbol field)
        => Tuples.Items(tuple!).ElementAt(Tuples.Index((field.CorrespondingTupleField ?? field).Name));

    private static object WithTupleItem(object? tuple, IFieldSymbol field, object? value)
    {
        var items = Tuples.Items(tuple!).ToList();
        items[Tuples.Index((field.CorrespondingTupleField ?? field).Name)] = value;
        return Tuples.Create(tuple!.GetType(), items);
    }

    private object? Instance(IInstanceReferenceOperation instance, Frame frame) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => frame.Self?.Value,
        InstanceReferenceKind.ImplicitReceiver => frame.Receiver,
        InstanceReferenceKind.InterpolatedStringHandler => frame.Handler,
        InstanceReferenceKind.PatternInput => frame.Input,
        _ => throw Unsupported(instance),
    };

    private object? Parameter(IParameterReferenceOperation reference, Frame frame)
        => frame.Find(reference.Parameter) is { } variable ? variable.Value
            : frame.Self is { } self && self.Parameters.TryGetValue(reference.Parameter.OriginalDefinition, out var captured) ? captured
            : IsCaptured(reference.Parameter, frame) ? Default(reference.Parameter.Type, frame)
            : throw Unsupported(reference);

    // 'default(Point)' has run no constructor: what one would have captured is zero.
    private static bool IsCaptured(IParameterSymbol parameter, Frame frame)
        => frame.Self is { Type.IsValueType: true } self && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, self.Type.OriginalDefinition);

    private object? ReadIndexer(IPropertyReferenceOperation reference, object instance, object?[] arguments, Frame frame)
    {
        if (ScriptObject.Of(instance) is { } self && WithGetter(IsBase(reference.Instance) ? reference.Property : MostDerived(self.Type, Known(reference.Property, frame))) is var actual && TypeMap.IsSource(actual))
        {
            return RunMethod(actual.GetMethod!, self, arguments, reference.Syntax, TypesFor(self, actual));
        }

        if (instance is System.Array span && reference.Property.ContainingType.Name is "Span" or "ReadOnlySpan")
        {
            return SpanElement(reference, span, (int)arguments[0]!);
        }

        return Hermetic.Allows(reference.Property) && natives.Property(reference.Property, frame.Types)?.GetMethod is { } getter
            ? Really(reference, getter, instance, arguments)
            : throw Refuse(reference, reference.Property);
    }

    private object? SpanElement(IOperation at, System.Array span, int index) => Guard(at, () => span.GetValue(index));

    /// <summary>What a member is called on, or a field is written of: a variable's own struct, not a copy of it.</summary>
    private object? Receiver(IOperation instance, Frame frame)
    {
        switch (instance)
        {
            case { ConstantValue.HasValue: true }:
                return Evaluate(instance, frame);
            case ILocalReferenceOperation local when frame.Find(local.Local) is { } variable:
                return variable.Value ??= Present(null, frame.Types.Resolve(local.Type!));
            case IParameterReferenceOperation parameter:
                return Parameter(parameter, frame) ?? Present(null, frame.Types.Resolve(parameter.Type!));
            case IInstanceReferenceOperation self:
                return Instance(self, frame);
            case IConditionalAccessInstanceOperation:
                return frame.Conditional;
            case IFieldReferenceOperation { Field: { IsReadOnly: false } or { ContainingType.IsTupleType: true } } field:
                return Field(field, frame);
            case IFieldReferenceOperation { Field.Type.IsValueType: true, Instance: IInstanceReferenceOperation } field when IsConstructing(field.Syntax):
                return Field(field, frame);
            case IArrayElementReferenceOperation element:
                return ArrayElement(element, frame);
            default:
                return Evaluate(instance, frame);
        }
    }

    // While its object is made, a readonly field is a variable like any other.
    private static bool IsConstructing(SyntaxNode at)
        => at.Ancestors().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
            is ConstructorDeclarationSyntax or AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.InitAccessorDeclaration };

    private object? ReadNative(object? instance, IPropertySymbol property, Site at, Frame? frame = null)
    {
        if (!Hermetic.Allows(property))
        {
            throw Refuse(at, property);
        }

        // What the model has as a property of a base is looked up on the value's own type as well: interfaces of lists, for example.
        var native = natives.Property(property, frame?.Types ?? TypeArguments.None);
        try
        {
            return native is null ? throw Refuse(at, property) : native.GetValue(InterpretedException.For(native.DeclaringType, instance));
        }
        catch (Exception exception) when (exception is not (EvaluationStopped or OperationCanceledException))
        {
            throw Failed(at, property.Name, exception);
        }
    }

    private object? CallExtensionProperty(IPropertySymbol property, object? instance, IOperation at)
    {
        // An extension property of the model is a static method of the class around its extension block.
        object?[] arguments = instance is null ? [] : [instance];
        var method = TypeMap.Find(property.ContainingType.ContainingType, TypeArguments.None) is { } type
            ? NativeType.Of(type).Methods("get_" + property.Name).FirstOrDefault(candidate => candidate is { IsPublic: true, IsStatic: true } && candidate.GetParameters().Length == arguments.Length) : null;
        return method is not null && Hermetic.Allows(property) ? Really(at, method, null, arguments) : throw Refuse(at, property);
    }

    private EvaluationStopped Refuse(IOperation at, ISymbol member) => Refuse(at.Syntax, member);

    private EvaluationStopped Refuse(Site at, ISymbol member)
    {
        // An accessor is called by the name of its property.
        member = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        var name = $"{member.ContainingType.Name}.{(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new" : member.Name)}";
        return Hermetic.ReasonAgainst(member) is { } reason
            ? Stop(EvaluationRules.NotHermetic, at, $"'{name}' cannot be used in a definition: {reason}.")
            : Unfit.Reason(member) is { } unfit ? Stop(EvaluationRules.CannotEvaluate, at, $"'{name}' cannot be evaluated while compiling: {unfit}.")
            : Stop(EvaluationRules.CannotEvaluate, at, $"'{name}' cannot be evaluated while compiling: Kronos runs the records themselves, the model, and the parts of the libraries that depend on nothing but their arguments. Compute the value in a record, or write it out.");
    }
}
