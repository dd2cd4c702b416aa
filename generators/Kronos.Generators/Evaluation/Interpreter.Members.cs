using System.Reflection;
using Kronos.Generators.Evaluation.Reuse;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Reading properties, fields, variables.</summary>
internal sealed partial class Interpreter
{
    // What is being computed right now, so that a property that needs itself is found out.
    private readonly List<(object? Self, IPropertySymbol Property, Location Location)> computing = [];
    private readonly HashSet<string> circles = [];

    /// <summary>The value of a property of a user's object: of the most derived override.</summary>
    public object? ReadProperty(ScriptObject self, IPropertySymbol property, Location at)
    {
        var actual = MostDerived(self.Type, property);
        if (!TypeMap.IsSource(actual))
        {
            return ReadNative(self.Value, actual, at);
        }

        if (self.Slots.TryGetValue(actual, out var slot))
        {
            return slot;
        }

        return recording.Find(self, actual) is { } known ? known.Value : recording.Remember(self, actual, () => Compute(self, actual, at));
    }

    public bool TryGetOverride(ScriptObject self, string name, out object? value, out Computation? from)
    {
        for (var type = self.Type; type is not null && TypeMap.IsSource(type); type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(property => property.IsOverride) is { } property)
            {
                value = ReadProperty(self, property, property.Locations[0]);
                self.Computed.TryGetValue(property, out from);
                return true;
            }
        }

        value = null;
        from = null;
        return false;
    }

    private object? Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (reference.Arguments.Length > 0)
        {
            return Indexer(reference, frame);
        }

        var instance = reference.Instance is null ? null : Evaluate(reference.Instance, frame);
        if (reference.Instance is not null && instance is null)
        {
            throw Stop(EvaluationRules.Threw, reference, $"'{Excerpt(reference.Instance.Syntax)}' is null here, so '{property.Name}' cannot be read.");
        }

        var at = reference.Syntax.GetLocation();
        if (TypeMap.IsSource(property))
        {
            return property.ContainingType.IsExtension ? RunAccessor(property.GetMethod!, null, [instance], reference, TypeArguments.None)
                : instance is null ? ReadStatic(property, at)
                : ScriptObject.Of(instance) is { } self ? (IsBase(reference.Instance) ? ReadExactly(self, property, at) : ReadProperty(self, property, at))
                : throw Unsupported(reference);
        }

        var value = property.ContainingType.IsExtension ? CallExtensionProperty(property, instance, reference) : ReadNative(instance, property, at, frame);
        // What is static is shared by everybody who uses it: it was written nowhere in particular.
        if (reference.Instance is not null && provenance.Created(value, reference.Syntax) && !provenance.IsOwn(instance))
        {
            // A part of what another member made: which of its readers comes first counts, unless it is made anew for each.
            recording.Share(() => ReferenceEquals(value, ReadNative(instance, property, at, frame)));
        }

        return value;
    }

    private object? ReadExactly(ScriptObject self, IPropertySymbol property, Location at)
        => self.Slots.TryGetValue(property, out var slot) ? slot : Compute(self, property, at);

    private static bool IsBase(IOperation? instance) => instance?.Syntax is BaseExpressionSyntax;

    private object? ReadStatic(IPropertySymbol property, Location at)
        => recording.Find(null, property) is { } known ? known.Value : recording.Remember(null, property, () => Compute(null, property, at));

    private object? Compute(ScriptObject? self, IPropertySymbol property, Location at)
    {
        var cycle = computing.FindIndex(link => ReferenceEquals(link.Self, self) && SymbolEqualityComparer.Default.Equals(link.Property, property));
        if (cycle >= 0)
        {
            throw StopAtCycle([.. computing.Skip(cycle)], property, at);
        }

        computing.Add((self, property, at));
        path.Push((property.Name, at));
        try
        {
            return Body(property, self);
        }
        finally
        {
            path.Pop();
            computing.RemoveAt(computing.Count - 1);
        }
    }

    private EvaluationStopped StopAtCycle(IReadOnlyList<(object? Self, IPropertySymbol Property, Location Location)> links, IPropertySymbol property, Location at)
    {
        // A circle is found from each of its members; it is one mistake.
        if (!circles.Add(string.Join(" ", links.Select(link => link.Property.ToDisplayString()).OrderBy(name => name, StringComparer.Ordinal))))
        {
            return new();
        }

        var chain = string.Join(" → ", links.Select(link => link.Property.Name).Concat([property.Name]));
        var services = links.All(link => link.Property.Type.Name == nameof(Service));
        var message = services
            ? $"The services wait for each other: {chain}. None of them could ever start. Take one of these references away, or name the service by a constant."
            : $"'{property.Name}' refers to itself: {chain}. Take one of these references away.";
        findings.Add(new(EvaluationRules.RefersToItself, message, at, [.. links.Skip(1).Select(link => link.Location)]));
        return new();
    }

    private object? Body(IPropertySymbol property, ScriptObject? self)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(ct))
            {
                case PropertyDeclarationSyntax { ExpressionBody: { } arrow }:
                    return Run(arrow, null, self, TypeArguments.None, _ => { });
                case PropertyDeclarationSyntax { AccessorList: { } accessors } declaration:
                    var getter = accessors.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
                    if (getter?.ExpressionBody is not null || getter?.Body is not null)
                    {
                        return Run((SyntaxNode?)getter.ExpressionBody ?? getter.Body!, null, self, TypeArguments.None, _ => { });
                    }

                    // An automatic property that nothing has set yet: static ones are initialised when they are first read.
                    return property.IsStatic && declaration.Initializer is { } initializer
                        ? Run(initializer, null, null, TypeArguments.None, _ => { })
                        : Default(property.Type, new(null, self, TypeArguments.None));
            }
        }

        throw new EvaluationStopped();
    }

    private object? Field(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        var instance = reference.Instance is null ? null : Evaluate(reference.Instance, frame);
        if (!TypeMap.IsSource(field) && field.AssociatedSymbol is null)
        {
            if (field.ContainingType.IsTupleType && instance is not null)
            {
                var name = field.CorrespondingTupleField?.Name ?? field.Name;
                return instance.GetType().GetField(name)?.GetValue(instance);
            }

            return Hermetic.Allows(field) && natives.Field(field, frame.Types) is { } native
                ? native.GetValue(instance)
                : throw Refuse(reference, field);
        }

        ISymbol slot = field.AssociatedSymbol ?? field;
        if (!field.IsStatic)
        {
            return ScriptObject.Of(instance) is { } self && self.Slots.TryGetValue(slot, out var value) ? value : Default(field.Type, frame);
        }

        if (!field.IsReadOnly && !field.IsConst)
        {
            throw Stop(EvaluationRules.CannotEvaluate, reference, $"'{field.Name}' can change while the program runs, so its value is not known. Make it 'static readonly' or 'const'.");
        }

        return recording.Find(null, slot) is { } known ? known.Value : recording.Remember(null, slot, () => Initial(field, frame));
    }

    private object? Initial(IFieldSymbol field, Frame frame)
    {
        var declarator = (VariableDeclaratorSyntax)field.DeclaringSyntaxReferences[0].GetSyntax(ct);
        return declarator.Initializer is { } initializer ? Run(initializer, null, null, TypeArguments.None, _ => { }) : Default(field.Type, frame);
    }

    private object? Instance(IInstanceReferenceOperation instance, Frame frame) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => frame.Self?.Value,
        InstanceReferenceKind.ImplicitReceiver => frame.Receiver,
        InstanceReferenceKind.InterpolatedStringHandler => frame.Handler,
        InstanceReferenceKind.PatternInput => frame.Receiver,
        _ => throw Unsupported(instance),
    };

    private object? Variable(IOperation reference, ISymbol variable, Frame frame)
        => frame.TryGet(variable, out var value) ? value : throw Unsupported(reference);

    private object? Parameter(IParameterReferenceOperation reference, Frame frame)
        => frame.TryGet(reference.Parameter, out var value) ? value
            : frame.Self is { } self && self.Parameters.TryGetValue(reference.Parameter, out var captured) ? captured
            : throw Unsupported(reference);

    private object? Indexer(IPropertyReferenceOperation reference, Frame frame)
    {
        var instance = reference.Instance is null ? null : Evaluate(reference.Instance, frame);
        var arguments = Arguments(reference.Arguments, frame);
        if (TypeMap.IsSource(reference.Property))
        {
            return RunAccessor(reference.Property.GetMethod!, ScriptObject.Of(instance), arguments, reference, frame.Types);
        }

        return Hermetic.Allows(reference.Property) && natives.Property(reference.Property, frame.Types)?.GetMethod is { } getter
            ? Guard(reference, () => getter.Invoke(instance, arguments))
            : throw Refuse(reference, reference.Property);
    }

    private object? ReadNative(object? instance, IPropertySymbol property, Location at, Frame? frame = null)
    {
        if (!Hermetic.Allows(property))
        {
            throw Refuse(at, property);
        }

        // What the model has as a property of a base is looked up on the value's own type as well: interfaces of lists, for example.
        var native = natives.Property(property, frame?.Types ?? TypeArguments.None);
        return native is null ? throw Refuse(at, property) : Guard(at, property.Name, () => native.GetValue(instance));
    }

    private object? CallExtensionProperty(IPropertySymbol property, object? instance, IOperation at)
    {
        // An extension property of the model is a static method of the class around its extension block.
        var method = TypeMap.Find(property.ContainingType.ContainingType, TypeArguments.None)?
            .GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(candidate => candidate.Name == "get_" + property.Name && candidate.GetParameters().Length == (instance is null ? 0 : 1));
        return method is not null && Hermetic.Allows(property)
            ? Guard(at, () => method.Invoke(null, instance is null ? [] : [instance]))
            : throw Refuse(at, property);
    }

    private static IPropertySymbol MostDerived(INamedTypeSymbol type, IPropertySymbol property)
    {
        var original = property;
        if (property.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(property) as IPropertySymbol ?? property;
        }

        for (var candidate = type; candidate is not null && (original.IsVirtual || original.IsAbstract || original.IsOverride); candidate = candidate.BaseType)
        {
            foreach (var member in candidate.GetMembers(property.Name).OfType<IPropertySymbol>())
            {
                for (var overridden = member; overridden is not null; overridden = overridden.OverriddenProperty)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden, original))
                    {
                        return member;
                    }
                }
            }
        }

        return original;
    }

    private EvaluationStopped Refuse(IOperation at, ISymbol member) => Refuse(at.Syntax.GetLocation(), member);

    private EvaluationStopped Refuse(Location at, ISymbol member)
    {
        var name = $"{member.ContainingType.Name}.{(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new" : member.Name)}";
        return Hermetic.ReasonAgainst(member) is { } reason
            ? Stop(EvaluationRules.NotHermetic, at, $"'{name}' cannot be used in a definition: {reason}.")
            : Stop(EvaluationRules.CannotEvaluate, at, $"'{name}' cannot be evaluated while compiling: Kronos runs the records themselves, the model, and the parts of the libraries that depend on nothing but their arguments. Compute the value in a record, or write it out.");
    }
}
