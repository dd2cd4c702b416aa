using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Calling methods: the user's are interpreted, the model's and the libraries' are really called.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Calls a static method without parameters.</summary>
    public object? CallStatic(IMethodSymbol method) => RunMethod(method, null, [], method.Locations[0], TypeArguments.None);

    private object? Invoke(IInvocationOperation invocation, Frame frame)
    {
        var method = invocation.TargetMethod;
        if (method.ReturnsVoid && (method.OriginalDefinition is { IsPartialDefinition: true, PartialImplementationPart: null } || IsLeftOut(method, invocation.Syntax)))
        {
            return null;
        }

        var instance = invocation.Instance is { } receiver ? Receiver(receiver, frame) : null;
        if (invocation.Arguments.Length > 0 && invocation.Arguments[invocation.Arguments.Length - 1].Value is IInterpolatedStringHandlerCreationOperation handler && !TypeMap.IsModel(handler.Type!) && !TypeMap.IsSource(handler.Type!))
        {
            return Append(invocation, instance, handler, frame);
        }

        var arguments = Arguments(invocation.Arguments, frame, instance);
        if (invocation.Instance is not null && instance is null && !method.ContainingType.IsExtension && !IsNullable(method.ContainingType))
        {
            throw Throw(invocation, new NullReferenceException(), $"'{Excerpt(invocation.Instance.Syntax)}' is null here, so '{method.Name}' cannot be called.");
        }

        var value = method.MethodKind == MethodKind.DelegateInvoke
            ? InvokeDelegate(invocation, (System.Delegate)instance!, arguments)
            : Call(Constrained(method, invocation.ConstrainedToType, frame), instance, arguments, invocation, frame);
        if (!TypeMap.IsSource(method) && provenance.Created(value, invocation.Syntax))
        {
            Came(value);
            From(instance, value);
            Positional(value, invocation.Arguments);
        }

        return value;
    }

    // Nobody implements it, or '[Conditional("TRACE")]': where the symbol is not defined, C# does not even look at the arguments.
    private static bool IsLeftOut(IMethodSymbol method, SyntaxNode call)
    {
        if (!TypeMap.IsSource(method) || method.GetAttributes().Where(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute").Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string).ToList() is not { Count: > 0 } symbols)
        {
            return false;
        }

        var defined = new HashSet<string>(call.SyntaxTree.Options.PreprocessorSymbolNames);
        foreach (var directive in call.SyntaxTree.GetRoot().DescendantTrivia(descendIntoTrivia: false).Where(trivia => trivia.SpanStart < call.SpanStart && trivia.IsDirective).Select(trivia => trivia.GetStructure()))
        {
            if (directive is DefineDirectiveTriviaSyntax { IsActive: true, Name.ValueText: var name })
            {
                defined.Add(name);
            }
            else if (directive is UndefDirectiveTriviaSyntax { IsActive: true, Name.ValueText: var gone })
            {
                defined.Remove(gone);
            }
        }

        return !symbols.Any(symbol => symbol is not null && defined.Contains(symbol));
    }

    private object? InvokeDelegate(IOperation at, System.Delegate function, object?[] arguments) => Guard(at, () => function.DynamicInvoke(arguments));

    private object? Call(IMethodSymbol method, object? instance, object?[] arguments, IOperation at, Frame frame)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return CallLocal(method, arguments, at, frame);
        }

        if (IsNullable(method.ContainingType))
        {
            return NullableMember(method.ContainingType, method.Name, instance, arguments, at, frame);
        }

        if (method is { IsStatic: true, IsImplicitlyDeclared: true } && InBlock(method) is { } member)
        {
            // 'Names.Quoted(text)' is 'text.Quoted()'.
            return member.IsStatic ? RunExtension(member, member, null, arguments, at, frame) : RunExtension(member, member, arguments[0], [.. arguments.Skip(1)], at, frame);
        }

        var self = ScriptObject.Of(instance);
        var actual = self is not null && !OnBase(at) ? MostDerived(self.Type, Known(method, frame)) : method;
        if (TypeMap.IsSource(actual) && !actual.IsImplicitlyDeclared)
        {
            return actual.ContainingType.IsExtension ? RunExtension(actual, method, instance, arguments, at, frame)
                : RunMethod(actual, self, arguments, at.Syntax, Types(actual, method, self, frame));
        }

        if ((TypeMap.IsSource(method) || (self is not null && method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)) && instance is not null && !method.IsStatic)
        {
            return Generated(method, instance, arguments, at);
        }

        return instance is ScriptEnum || IsEnumMethod(method) ? EnumMember(method, instance as ScriptEnum, arguments, at, frame)
            : CallNative(method, instance, arguments, at, frame);
    }

    // 'base.Name()', and 'base.Name' as a method group.
    private static bool OnBase(IOperation at) => at switch
    {
        IInvocationOperation invocation => IsBase(invocation.Instance),
        IDelegateCreationOperation { Target: IMethodReferenceOperation reference } => IsBase(reference.Instance),
        _ => false,
    };

    // What the compiler generates for records.
    private object? Generated(IMethodSymbol method, object instance, object?[] arguments, IOperation at)
    {
        switch (method.Name)
        {
            case nameof(ToString) when arguments.Length == 0:
                RefuseDeployTime(instance, at);
                return OnBase(at) && ScriptObject.Of(instance) is { } printed ? TextOf(printed, method.ContainingType) : instance.ToString();
            case nameof(Equals) when OnBase(at) && ScriptObject.Of(instance) is { } compared:
                return method.ContainingType.IsRecord ? ScriptObject.Of(arguments[0]) is { } other && RecordEquals(compared, other, method.ContainingType) : ReferenceEquals(instance, arguments[0]);
            case nameof(Equals):
                return instance.Equals(arguments[0]);
            case "PrintMembers" when ScriptObject.Of(instance) is { } self:
                return Print(self, OnBase(at) ? method.ContainingType : self.Type, (System.Text.StringBuilder)arguments[0]!);
            case nameof(GetHashCode) when hashing > 0 && ScriptObject.Of(instance) is { } hashed:
                return OnBase(at) ? HashOf(hashed, method.ContainingType) : HashOf(hashed);
            case nameof(GetHashCode) or nameof(GetType):
                throw Refuse(at, method);
            case "Deconstruct" when ScriptObject.Of(instance) is { } self:
                for (var i = 0; i < arguments.Length; i++)
                {
                    ((Variable)arguments[i]!).Value = Positional(self, method.ContainingType, method.Parameters[i].Name);
                }

                return null;
            default:
                throw Unsupported(at);
        }
    }

    /// <summary>What the type parameters of a method and of its type stand for, where it is called.</summary>
    private static TypeArguments Types(IMethodSymbol actual, IMethodSymbol called, ScriptObject? self, Frame frame)
    {
        var outer = self is not null && !actual.IsStatic ? TypesFor(self, actual) : TypeArguments.Of(frame.Types.Resolve(actual.ContainingType));
        return outer.And(actual.OriginalDefinition.TypeParameters, [.. called.TypeArguments.Select(frame.Types.Resolve)]);
    }

    /// <summary>What the type parameters of a member's type stand for in an object.</summary>
    private static TypeArguments TypesFor(ScriptObject self, ISymbol member)
    {
        var definition = member.ContainingType.OriginalDefinition;
        if (!definition.IsGenericType)
        {
            return TypeArguments.None;
        }

        INamedTypeSymbol? found = null;
        foreach (var type in SourceType.Chain(self.Type).Concat(self.Type.AllInterfaces))
        {
            // 'IMake<int>' and 'IMake<string>' may both be implemented.
            if (SymbolEqualityComparer.Default.Equals(type, member.ContainingType))
            {
                return TypeArguments.Of(type);
            }

            found ??= SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition) ? type : null;
        }

        return TypeArguments.Of(found);
    }

    // The member of an extension block that a static method of the class around it stands for.
    private static IMethodSymbol? InBlock(IMethodSymbol method)
    {
        foreach (var block in method.ContainingType.GetTypeMembers().Where(type => type.IsExtension))
        {
            if (block.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(own => SymbolEqualityComparer.Default.Equals(own.AssociatedExtensionImplementation, method.OriginalDefinition)) is { } found)
            {
                var outer = block.Arity;
                found = outer == 0 ? found : block.Construct([.. method.TypeArguments.Take(outer)]).GetMembers(found.Name).OfType<IMethodSymbol>().First(own => SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, found));
                return found.IsGenericMethod ? found.Construct([.. method.TypeArguments.Skip(outer)]) : found;
            }
        }

        return null;
    }

    // The receiver of an extension member is a parameter of its extension block.
    private object? RunExtension(IMethodSymbol actual, IMethodSymbol called, object? instance, object?[] arguments, IOperation at, Frame frame)
    {
        var types = Types(actual, called, null, frame);
        return actual.ContainingType.OriginalDefinition.ExtensionParameter is { } receiver && !actual.IsStatic
            ? RunMethod(actual, null, arguments, at.Syntax, types, nested => nested.Declare(receiver, instance))
            : RunMethod(actual, null, arguments, at.Syntax, types);
    }

    private object? RunMethod(IMethodSymbol method, ScriptObject? self, object?[] arguments, Site at, TypeArguments types, Action<Frame>? bind = null)
    {
        var definition = SourceType.Implementation(method);
        if (SourceType.Body(definition, ct) is not { } body)
        {
            throw Stop(EvaluationRules.CannotEvaluate, at, $"'{method.Name}' has no body that could be evaluated.");
        }

        path.Push((method.Name, at, true));
        try
        {
            if (definition is { IsStatic: true, MethodKind: not (MethodKind.StaticConstructor or MethodKind.LocalFunction) } or { ContainingType.IsExtension: true })
            {
                Awaken(definition.ContainingType, types);
            }

            return Run(body, definition, self, types, frame =>
            {
                bind?.Invoke(frame);
                Bind(definition, arguments, frame);
            });
        }
        finally
        {
            path.Pop();
        }
    }

    /// <summary>Runs the body of a member or an initialiser.</summary>
    private object? Run(SyntaxNode body, IMethodSymbol? method, ScriptObject? self, TypeArguments types, Action<Frame>? bind = null)
    {
        Enter(body, method?.Name ?? "");
        try
        {
            var frame = new Frame(null, self, types);
            bind?.Invoke(frame);
            return RunBody(models.Operation(body) ?? throw new EvaluationStopped(), frame, method);
        }
        finally
        {
            Leave();
        }
    }

    private object? RunBody(IOperation operation, Frame frame, IMethodSymbol? method)
    {
        if (operation is ISymbolInitializerOperation initializer)
        {
            return Evaluate(initializer.Value, frame);
        }

        if (operation is not (IBlockOperation or IMethodBodyBaseOperation or IReturnOperation))
        {
            return Evaluate(operation, frame);
        }

        if (method is not null && Yields(operation))
        {
            return Sequence(operation, method, frame);
        }

        Execute(operation, frame);
        return frame.Result;
    }

    private void Bind(IMethodSymbol method, object?[] arguments, Frame frame)
    {
        foreach (var parameter in method.Parameters)
        {
            if (arguments[parameter.Ordinal] is Variable variable)
            {
                frame.Bind(parameter, variable);
            }
            else
            {
                frame.Declare(parameter, Own(arguments[parameter.Ordinal], frame.Types.Resolve(parameter.Type)));
            }
        }
    }

    private void Enter(Site at, string name)
    {
        if (!fuel.Enter())
        {
            throw Circle() ?? Stop(EvaluationRules.TooMuch, at, $"Calls are nested more than {Fuel.MaxDepth} deep in {Trail()}. A definition that calls itself must come to an end sooner; use a list and a loop.");
        }
    }

    private void Leave() => fuel.Leave();
}
