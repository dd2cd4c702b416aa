using System.Collections.Immutable;
using Kronos.Generators.Provenance;
using Kronos.Interpretation;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Making objects: constructors, initialisers, <c>with</c>.</summary>
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

        if (!Hermetic.Allows(constructor))
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
        Adapt(arguments);
        CheckSize(creation, constructor, null, arguments);
        return Measured(creation, native.DeclaringType!, Really(creation, native, null, arguments), constructor)!;
    }

    private ScriptObject Construct(INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments, Site at)
    {
        if (!fuel.Step(10))
        {
            throw Exhausted(at);
        }

        var self = new ScriptObject(type, this);
        if (type.IsValueType && constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true })
        {
            return self;
        }

        RunConstructor(self, constructor, arguments, at);
        return self;
    }

    private void RunConstructor(ScriptObject self, IMethodSymbol constructor, object?[] arguments, Site at)
    {
        var type = constructor.ContainingType;
        if (!TypeMap.IsSource(type))
        {
            Shell(self, constructor, arguments, at);
            return;
        }

        if (constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 } && type.IsRecord && ScriptObject.Of(arguments[0]) is { } original)
        {
            Copy(original, self, type);
            if (type.BaseType is { IsRecord: true } parent && TypeMap.IsSource(parent))
            {
                RunConstructor(self, CopyConstructor(parent)!, arguments, at);
            }

            return;
        }

        Enter(at, type.Name);
        try
        {
            constructor = (constructor.PartialImplementationPart ?? constructor).OriginalDefinition;
            var frame = new Frame(null, self, TypesFor(self, constructor));
            Bind(constructor, arguments, frame);
            var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct);
            var body = declaration is null or TypeDeclarationSyntax { ParameterList: null } ? null : models.Operation(declaration) as IConstructorBodyOperation;
            var primary = declaration is TypeDeclarationSyntax;
            if (primary)
            {
                BindPrimary(self, constructor, arguments);
            }

            var chained = BaseCall(declaration, body);
            // A copy constructor runs no initialisers.
            var copies = CopyConstructor(constructor.ContainingType) is { } copying && SymbolEqualityComparer.Default.Equals(copying, constructor);
            if (!copies && (chained is null || !SymbolEqualityComparer.Default.Equals(chained.TargetMethod.ContainingType.OriginalDefinition, constructor.ContainingType)))
            {
                foreach (var (slot, initializer) in Initializers(constructor.ContainingType, isStatic: false))
                {
                    self.Slots[slot] = Run(initializer, null, self, frame.Types);
                }
            }

            if (chained is not null)
            {
                RunConstructor(self, chained.TargetMethod, Arguments(chained.Arguments, frame), chained.Syntax);
            }
            else if (constructor.ContainingType.BaseType is { } parent && parent.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams)) is { } implied)
            {
                RunConstructor(self, implied, [.. implied.Parameters.Select(parameter => parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null)], at);
            }

            if (body is not null && !primary)
            {
                Execute((IOperation?)body.BlockBody ?? body.ExpressionBody, frame);
            }
        }
        finally
        {
            Leave();
        }
    }

    // What the compiler makes for records: 'record Named(string Name, Size Size) : Size(Size)' calls it.
    private static void Copy(ScriptObject from, ScriptObject to, INamedTypeSymbol level)
    {
        foreach (var slot in from.Slots.Where(slot => IsOf(slot.Key, level)))
        {
            to.Slots[slot.Key] = Own(slot.Value);
        }

        foreach (var parameter in from.Parameters.Where(parameter => IsOf(parameter.Key.ContainingSymbol, level)))
        {
            to.Parameters[parameter.Key] = parameter.Value;
        }

        static bool IsOf(ISymbol member, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, type.OriginalDefinition);
    }

    private IInvocationOperation? BaseCall(SyntaxNode? declaration, IConstructorBodyOperation? body)
    {
        if (declaration is TypeDeclarationSyntax { BaseList: { } bases } && bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } baseType)
        {
            return (body?.Initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation ?? models.Operation(baseType) as IInvocationOperation;
        }

        return (body?.Initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation ?? body?.Initializer as IInvocationOperation;
    }

    private void BindPrimary(ScriptObject self, IMethodSymbol constructor, object?[] arguments)
    {
        foreach (var parameter in constructor.Parameters)
        {
            self.Parameters[parameter] = arguments[parameter.Ordinal];
            var property = constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>()
                .FirstOrDefault(candidate => candidate.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(ct) is ParameterSyntax));
            if (constructor.ContainingType.IsRecord && property is not null)
            {
                self.Slots[property] = arguments[parameter.Ordinal];
            }
        }
    }

    private void Shell(ScriptObject self, IMethodSymbol constructor, object?[] arguments, Site at)
    {
        if (constructor.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return;
        }

        var native = TypeMap.Find(constructor.ContainingType, TypeArguments.None);
        if (native is not null && typeof(Exception).IsAssignableFrom(native))
        {
            self.Attach(new InterpretedException(arguments.OfType<string>().FirstOrDefault() ?? "", arguments.OfType<Exception>().FirstOrDefault()));
            return;
        }

        IInterpreted? shell = native == typeof(Host) && arguments is [string name] ? new InterpretedHost(name)
            : native == typeof(Stack) && arguments is [Host stackHost] ? new InterpretedStack(stackHost)
            : native == typeof(ReverseProxy) && arguments is [Host proxyHost] ? new InterpretedReverseProxy(proxyHost)
            : null;
        self.Attach(shell ?? throw Stop(
            EvaluationRules.CannotEvaluate, at, $"'{self.TypeName}' derives from '{constructor.ContainingType.Name}', which cannot be derived from in a definition in this way. Derive from Host with a name, or from Stack or ReverseProxy with the host."));
    }

    private object? Initialize(object value, IObjectOrCollectionInitializerOperation initializer, Frame frame)
    {
        var outer = frame.Receiver;
        frame.Receiver = value;
        try
        {
            // One wrong member does not hide what is wrong with the others.
            EvaluationStopped? stopped = null;
            foreach (var member in initializer.Initializers)
            {
                try
                {
                    Evaluate(member, frame, value);
                }
                catch (EvaluationStopped stop) when (attempts == 0)
                {
                    stopped ??= stop;
                }
            }

            return stopped is null ? frame.Receiver : throw stopped;
        }
        finally
        {
            frame.Receiver = outer;
        }
    }

    private void Evaluate(IOperation member, Frame frame, object receiver)
    {
        switch (member)
        {
            case IMemberInitializerOperation { InitializedMember: var target, Initializer: var nested }:
                Initialize(Evaluate(target, frame) ?? throw Throw(target, new NullReferenceException(), $"'{Excerpt(target.Syntax)}' is null here and has no members to set."), nested, frame);
                break;
            case IInvocationOperation invocation:
                Invoke(invocation, frame);
                if (invocation.Arguments.Length == 1 && receiver is System.Collections.ICollection or IReadOnlyCollection<object>)
                {
                    provenance.Set(receiver, System.Linq.Enumerable.Count(((System.Collections.IEnumerable)receiver).Cast<object?>()) - 1, invocation.Arguments[0].Syntax);
                }

                else if (invocation is { Arguments: [var key, var entry], TargetMethod.Name: "Add" } && key.Value.ConstantValue.Value is string name)
                {
                    provenance.Set(receiver, $"[{name}]", entry.Value.Syntax);
                    provenance.Set(receiver, $"[{name}]:", key.Value.Syntax);
                }

                break;
            default:
                Evaluate(member, frame);
                break;
        }
    }

    private object? With(IWithOperation with, Frame frame)
    {
        var operand = Evaluate(with.Operand, frame) ?? throw Throw(with.Operand, new NullReferenceException(), $"'{Excerpt(with.Operand.Syntax)}' is null here and cannot be copied with 'with'.");
        var copy = ScriptObject.Of(operand) is { } self ? Copied(self, with.Syntax).Value
            : operand.GetType().IsValueType ? operand
            : NativeRecord.Clone(operand) ?? throw new EvaluationStopped();
        provenance.Copy(operand, copy, with.Syntax);
        provenance.Passed(copy, [with.Syntax, .. provenance.Way(operand)]);
        Came(copy);
        return with.Initializer is { } initializer ? Initialize(copy, initializer, frame) : copy;
    }

    // 'with' calls the copy constructor; one that the user wrote may leave something out.
    private ScriptObject Copied(ScriptObject self, Site at)
    {
        if (self.Shell is not null || !SourceType.Chain(self.Type).Any(type => CopyConstructor(type) is { IsImplicitlyDeclared: false }))
        {
            return self.Clone();
        }

        var copy = new ScriptObject(self.Type, this);
        RunConstructor(copy, CopyConstructor(self.Type)!, [self.Value], at);
        return copy;
    }

    private static IMethodSymbol? CopyConstructor(INamedTypeSymbol type)
        => type is { IsRecord: true, IsValueType: false } ? type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)) : null;

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
            : TypeMap.Find(type, frame.Types) is { } native && TypeMap.IsModel(type) | native.IsValueType ? Activator.CreateInstance(native)
            : throw Unsupported(creation);
        return creation.Initializer is { } initializer ? Initialize(value!, initializer, frame) : value;
    }

    private object? Tuple(ITupleOperation tuple, Frame frame)
        => TypeMap.Find(tuple.Type!, frame.Types) is { } type ? Tuples.Create(type, [.. tuple.Elements.Select(element => Evaluate(element, frame))]) : throw Unsupported(tuple);

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
