using System.Collections.Immutable;
using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Making objects: <c>new</c>, tuples, defaults.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<INamedTypeSymbol, HashSet<string>> required = new(SymbolEqualityComparer.Default);

    /// <summary>A user's object, made without arguments.</summary>
    public ScriptObject? Instantiate(INamedTypeSymbol type, Site at)
    {
        var constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
        return constructor is null ? null : Construct(type, constructor, [], at);
    }

    private object? Create(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Constructor is not { } constructor || creation.Type is not INamedTypeSymbol type)
        {
            throw Unsupported(creation);
        }

        if (Required(type).Count > 0 && !SetsAll(creation, constructor, Required(type)))
        {
            throw new EvaluationStopped();
        }

        var arguments = Arguments(creation.Arguments, frame);
        object value;
        if (TypeMap.IsSource(type))
        {
            value = Construct(frame.Types.Resolve(type), constructor, arguments, creation.Syntax).Value;
        }
        else
        {
            value = Construct(creation, constructor, arguments, frame);
        }

        if (provenance.Created(value, creation.Syntax))
        {
            Came(value);
        }

        Positional(value, creation.Arguments);
        return creation.Initializer is { } initializer ? Initialize(value, initializer, frame) : value;
    }

    // A required member that is not set is the compiler's to report; the rules rely on it.
    private static bool SetsAll(IObjectCreationOperation creation, IMethodSymbol constructor, IReadOnlyCollection<string> required)
        => required.All(name => creation.Initializer is { } initializer && initializer.Initializers.Any(member => member is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var set } } && set == name))
            || constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");

    private IReadOnlyCollection<string> Required(INamedTypeSymbol type)
    {
        if (!required.TryGetValue(type, out var names))
        {
            names = [];
            for (var level = type; level is not null; level = level.BaseType)
            {
                names.UnionWith(level.GetMembers().Where(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }).Select(member => member.Name));
            }

            required[type] = names;
        }

        return names;
    }

    // What was passed for a positional property was written there.
    private void Positional(object? value, ImmutableArray<IArgumentOperation> arguments)
    {
        if (value is null)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: { Length: > 0 } name })
            {
                provenance.Set(value, char.IsUpper(name[0]) ? name : char.ToUpperInvariant(name[0]) + name.Substring(1), argument.Value.Syntax);
            }
        }
    }

    private object Construct(IObjectCreationOperation creation, IMethodSymbol constructor, object?[] arguments, Frame frame)
    {
        // 'new int?(3)' is three.
        if (IsNullable(creation.Type))
        {
            return arguments.Length == 1 ? arguments[0]! : null!;
        }

        if (!Hermetic.Allows(constructor) && !(hashing > 0 && Hermetic.IsHash(constructor)))
        {
            throw Refuse(creation, constructor);
        }

        if (Culture.Depends(constructor, frame.Types) is { } reason)
        {
            throw Stop(EvaluationRules.NotHermetic, creation, $"'{constructor.ContainingType.Name}' follows the language of the machine here: {reason}.");
        }

        if (constructor.Parameters.IsEmpty && creation.Type!.IsValueType && TypeMap.Find(creation.Type, frame.Types) is { } empty)
        {
            return Activator.CreateInstance(empty)!;
        }

        RefuseNull(creation, constructor, arguments);
        var native = natives.Constructor(constructor, frame.Types) ?? throw Refuse(creation, constructor);
        CheckSize(creation, constructor, null, arguments);
        return Typed(Measured(creation, native.DeclaringType!, Really(creation, native, null, arguments), constructor)!, creation.Type, frame);
    }

    private object? Anonymous(IAnonymousObjectCreationOperation anonymous, Frame frame)
    {
        Charge(anonymous, 10);
        var self = new ScriptObject((INamedTypeSymbol)frame.Types.Resolve(anonymous.Type!), this);
        foreach (var assignment in anonymous.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            self.Slots[((IPropertyReferenceOperation)assignment.Target).Property.OriginalDefinition] = Evaluate(assignment.Value, frame);
        }

        return self;
    }

    // 'new T()'
    private object? CreateOfParameter(ITypeParameterObjectCreationOperation creation, Frame frame)
    {
        var type = frame.Types.Resolve(creation.Type!);
        var value = TypeMap.IsSource(type) ? Instantiate((INamedTypeSymbol)type, creation.Syntax)?.Value
            : TypeMap.Find(type, frame.Types) is { } native && (native.IsValueType || (type is INamedTypeSymbol named && named.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } empty && Hermetic.Allows(empty))) ? Activator.CreateInstance(native)
            : throw Unsupported(creation);
        return creation.Initializer is { } initializer ? Initialize(value!, initializer, frame) : value;
    }

    private object? Tuple(ITupleOperation tuple, Frame frame)
        => TypeMap.Find(tuple.Type!, frame.Types) is { } type ? Typed(Tuples.Create(type, [.. tuple.Elements.Select(element => Evaluate(element, frame))]), tuple.Type, frame) : throw Unsupported(tuple);

    private object? Default(ITypeSymbol? type, Frame frame)
    {
        if (type is null || (type = frame.Types.Resolve(type)).IsReferenceType || IsNullable(type))
        {
            return null;
        }

        if (TypeMap.IsSource(type) && type is INamedTypeSymbol named)
        {
            return type.TypeKind == TypeKind.Enum ? new ScriptEnum(named, 0) : new ScriptObject(named, this);
        }

        return TypeMap.Find(type, frame.Types) is { IsValueType: true } native ? WithDefaults(Activator.CreateInstance(native)!, type, frame) : null;
    }

    // 'default((Color, Point))' holds an enum and a struct that the user wrote.
    private object WithDefaults(object value, ITypeSymbol type, Frame frame)
        => type is INamedTypeSymbol { IsTupleType: true } tuple ? Tuples.Create(value.GetType(), [.. tuple.TupleElements.Select(element => Default(element.Type, frame))]) : value;
}
