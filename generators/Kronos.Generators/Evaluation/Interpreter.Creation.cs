using System.Reflection;
using Kronos.Interpretation;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Making objects: constructors, initialisers, <c>with</c>.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A user's object, made without arguments.</summary>
    public ScriptObject? Instantiate(INamedTypeSymbol type, Location at)
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

        var arguments = Arguments(creation.Arguments, frame);
        object value;
        if (TypeMap.IsSource(type))
        {
            value = Construct(type, constructor, arguments, creation.Syntax.GetLocation()).Value;
        }
        else
        {
            if (!Hermetic.Allows(constructor) || natives.Constructor(constructor, frame.Types) is not { } native)
            {
                throw Refuse(creation, constructor);
            }

            CheckSize(creation, constructor, arguments);
            value = Guard(creation, () => native.Invoke(arguments))!;
        }

        provenance.Created(value, creation.Syntax);
        Positional(value, creation.Arguments);
        return creation.Initializer is { } initializer ? Initialize(value, initializer, frame) : value;
    }

    // What was passed for a positional property was written there.
    private void Positional(object? value, IEnumerable<IArgumentOperation> arguments)
    {
        if (value is null)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: { Length: > 0 } name })
            {
                provenance.Set(value, char.ToUpperInvariant(name[0]) + name.Substring(1), argument.Value.Syntax);
            }
        }
    }

    private ScriptObject Construct(INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments, Location at)
    {
        var self = new ScriptObject(type, this);
        RunConstructor(self, constructor, arguments, at);
        return self;
    }

    private void RunConstructor(ScriptObject self, IMethodSymbol constructor, object?[] arguments, Location at)
    {
        var type = constructor.ContainingType;
        if (!TypeMap.IsSource(type))
        {
            Shell(self, constructor, arguments, at);
            return;
        }

        Enter(at, type.Name);
        try
        {
            var frame = new Frame(null, self, TypeArguments.None);
            Bind(constructor, arguments, frame);
            var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct);
            var body = declaration is null or TypeDeclarationSyntax { ParameterList: null } ? null : models.Operation(declaration) as IConstructorBodyOperation;
            var primary = declaration is TypeDeclarationSyntax;
            if (primary)
            {
                BindPrimary(self, constructor, arguments);
            }

            var chained = BaseCall(declaration, body);
            if (chained?.TargetMethod.ContainingType is not { } target || !SymbolEqualityComparer.Default.Equals(target, type))
            {
                InitializeMembers(self, type);
            }

            if (chained is not null)
            {
                RunConstructor(self, chained.TargetMethod, Arguments(chained.Arguments, frame), chained.Syntax.GetLocation());
            }
            else if (type.BaseType is { } parent && parent.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is { } implied)
            {
                RunConstructor(self, implied, [], at);
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

    private IInvocationOperation? BaseCall(SyntaxNode? declaration, IConstructorBodyOperation? body)
    {
        if (declaration is TypeDeclarationSyntax { BaseList: { } bases } && bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } baseType)
        {
            return models.Operation(baseType) as IInvocationOperation ?? (body?.Initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation;
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

    private void InitializeMembers(ScriptObject self, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().Where(member => !member.IsStatic))
        {
            var initializer = member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(ct)).Select(syntax => syntax switch
            {
                PropertyDeclarationSyntax property => property.Initializer,
                VariableDeclaratorSyntax field => field.Initializer,
                _ => null,
            }).FirstOrDefault(found => found is not null);
            if (initializer is not null && member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null })
            {
                self.Slots[member] = Run(initializer!, null, self, TypeArguments.None, _ => { });
            }
        }
    }

    private void Shell(ScriptObject self, IMethodSymbol constructor, object?[] arguments, Location at)
    {
        if (constructor.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return;
        }

        var native = TypeMap.Find(constructor.ContainingType, TypeArguments.None);
        IInterpreted? shell = native == typeof(Host) ? new InterpretedHost((string)arguments[0]!)
            : native == typeof(Stack) ? new InterpretedStack((Host)arguments[0]!)
            : native == typeof(ReverseProxy) ? new InterpretedReverseProxy((Host)arguments[0]!)
            : null;
        self.Attach(shell ?? throw Stop(
            EvaluationRules.CannotEvaluate, at, $"'{self.TypeName}' derives from '{constructor.ContainingType.Name}', which cannot be derived from in a definition. Derive from Host, Stack or ReverseProxy."));
    }

    private object Initialize(object value, IObjectOrCollectionInitializerOperation initializer, Frame frame)
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
                catch (EvaluationStopped stop)
                {
                    stopped = stop;
                }
            }

            return stopped is null ? value : throw stopped;
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
                Initialize(Evaluate(target, frame) ?? throw new EvaluationStopped(), nested, frame);
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
        var operand = Evaluate(with.Operand, frame) ?? throw Stop(EvaluationRules.Threw, with.Operand, $"'{Excerpt(with.Operand.Syntax)}' is null here and cannot be copied with 'with'.");
        var copy = ScriptObject.Of(operand) is { } self ? self.Clone().Value
            : operand.GetType().IsValueType ? operand
            : NativeRecord.Clone(operand);
        provenance.Copy(operand, copy, with.Syntax);
        return with.Initializer is { } initializer ? Initialize(copy, initializer, frame) : copy;
    }

    private object? Anonymous(IAnonymousObjectCreationOperation anonymous, Frame frame)
    {
        var self = new ScriptObject((INamedTypeSymbol)anonymous.Type!, this);
        foreach (var assignment in anonymous.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            self.Slots[((IPropertyReferenceOperation)assignment.Target).Property] = Evaluate(assignment.Value, frame);
        }

        return self;
    }

    private static object? Tuple(IReadOnlyList<object?> values, Type? type)
        => type is null ? null : Activator.CreateInstance(type, BindingFlags.CreateInstance | BindingFlags.Public | BindingFlags.Instance, null, [.. values], Invariant);

    private object? Tuple(ITupleOperation tuple, Frame frame)
        => tuple.Elements.Length <= 7 && Tuple([.. tuple.Elements.Select(element => Evaluate(element, frame))], TypeMap.Find(tuple.Type!, frame.Types)) is { } value
            ? value
            : throw Unsupported(tuple);

    private object? Default(ITypeSymbol? type, Frame frame)
    {
        if (type is null || type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return null;
        }

        type = frame.Types.Resolve(type);
        if (TypeMap.IsSource(type))
        {
            return type.TypeKind == TypeKind.Enum ? new ScriptEnum((INamedTypeSymbol)type, 0) : new ScriptObject((INamedTypeSymbol)type, this);
        }

        return TypeMap.Find(type, frame.Types) is { IsValueType: true } native ? Activator.CreateInstance(native) : null;
    }
}
