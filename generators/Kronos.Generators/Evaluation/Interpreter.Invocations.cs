using System.Reflection;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Calling methods: the user's are interpreted, the model's and the libraries' are really called.</summary>
internal sealed partial class Interpreter
{
    private object? Invoke(IInvocationOperation invocation, Frame frame)
    {
        var method = invocation.TargetMethod;
        var instance = invocation.Instance is null ? null : Evaluate(invocation.Instance, frame);
        if (invocation.Instance is not null && instance is null)
        {
            throw Stop(EvaluationRules.Threw, invocation, $"'{Excerpt(invocation.Instance.Syntax)}' is null here, so '{method.Name}' cannot be called.");
        }

        var arguments = Arguments(invocation.Arguments, frame);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return Guard(invocation, () => ((System.Delegate)instance!).DynamicInvoke(arguments));
        }

        var value = Call(method, instance, arguments, invocation, frame);
        if (!TypeMap.IsSource(method) && provenance.Created(value, invocation.Syntax))
        {
            Positional(value, invocation.Arguments);
        }

        return value;
    }

    private object? Call(IMethodSymbol method, object? instance, object?[] arguments, IOperation at, Frame frame)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return CallLocal(method, arguments, at, frame);
        }

        if (TypeMap.IsSource(method) && !method.IsImplicitlyDeclared)
        {
            var self = ScriptObject.Of(instance);
            var actual = self is not null && !IsBase((at as IInvocationOperation)?.Instance) ? MostDerived(self.Type, method) : method;
            if (!TypeMap.IsSource(actual) || (self is null && !actual.IsStatic && !method.ContainingType.IsExtension))
            {
                throw Unsupported(at);
            }

            if (method.ContainingType.IsExtension)
            {
                return RunAccessor(actual, null, [instance, .. arguments], at, Types(method, frame));
            }

            return RunMethod(actual, self, arguments, at, Types(method, frame));
        }

        // What the compiler generates for records, and what enums inherit.
        if (instance is ScriptObject or ScriptEnum || (TypeMap.IsSource(method) && instance is not null))
        {
            return method.Name switch
            {
                nameof(ToString) when arguments.Length == 0 => instance.ToString(),
                nameof(Equals) => Equals(instance, arguments[0]),
                nameof(Enum.HasFlag) when instance is ScriptEnum member && arguments[0] is ScriptEnum flag => (member.Value & flag.Value) == flag.Value,
                _ => throw Unsupported(at),
            };
        }

        if (!Hermetic.Allows(method))
        {
            throw Refuse(at, method);
        }

        CheckSize(at, method, arguments);
        CheckPlain(at, method, instance);
        recording.Call(method, instance is null || provenance.IsOwn(instance));
        var native = natives.Method(method, frame.Types) ?? throw Refuse(at, method);
        return Guard(at, () => native.Invoke(instance, arguments));
    }

    private static TypeArguments Types(IMethodSymbol method, Frame frame)
    {
        var outer = method.ContainingType.TypeArguments.IsEmpty ? frame.Types : new(frame.Types, method.ContainingType.OriginalDefinition.TypeParameters, method.ContainingType.TypeArguments);
        return method.TypeArguments.IsEmpty ? outer : new(outer, method.OriginalDefinition.TypeParameters, [.. method.TypeArguments.Select(frame.Types.Resolve)]);
    }

    private object? RunMethod(IMethodSymbol method, ScriptObject? self, object?[] arguments, IOperation at, TypeArguments types)
    {
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(ct);
            var body = syntax switch
            {
                BaseMethodDeclarationSyntax declaration => (SyntaxNode?)declaration.ExpressionBody ?? declaration.Body,
                AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.ExpressionBody ?? accessor.Body,
                ArrowExpressionClauseSyntax arrow => arrow,
                _ => null,
            };
            if (body is not null)
            {
                path.Push((method.Name, at.Syntax.GetLocation()));
                try
                {
                    return Run(body, method.OriginalDefinition, self, types, frame => Bind(method.OriginalDefinition, arguments, frame));
                }
                finally
                {
                    path.Pop();
                }
            }
        }

        throw Unsupported(at);
    }

    // The receiver of an extension member is a parameter of its extension block.
    private object? RunAccessor(IMethodSymbol method, ScriptObject? self, object?[] arguments, IOperation at, TypeArguments types)
    {
        if (method.ContainingType.IsExtension && method.ContainingType.OriginalDefinition.ExtensionParameter is { } receiver)
        {
            var body = method.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(ct)).Select(syntax => syntax switch
            {
                BaseMethodDeclarationSyntax declaration => (SyntaxNode?)declaration.ExpressionBody ?? declaration.Body,
                AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.ExpressionBody ?? accessor.Body,
                _ => syntax,
            }).FirstOrDefault() ?? throw Unsupported(at);
            return Run(body, method, null, types, frame =>
            {
                frame.Declare(receiver, arguments[0]);
                Bind(method.OriginalDefinition, [.. arguments.Skip(1)], frame);
            });
        }

        return RunMethod(method, self, arguments, at, types);
    }

    /// <summary>Runs the body of a member or an initialiser.</summary>
    private object? Run(SyntaxNode body, IMethodSymbol? method, ScriptObject? self, TypeArguments types, Action<Frame> bind)
    {
        Enter(body.GetLocation(), method?.Name ?? "");
        try
        {
            var frame = new Frame(null, self, types);
            bind(frame);
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

        var iterator = method is not null && models.Yields(operation);
        frame.Yielded = iterator ? [] : null;
        Execute(operation, frame);
        return iterator ? ToSequence(frame.Yielded!, method!.ReturnType, operation, frame) : frame.Result;
    }

    private void Bind(IMethodSymbol method, object?[] arguments, Frame frame)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                throw Stop(EvaluationRules.CannotEvaluate, parameter.Locations[0], $"'{parameter.Name}' is passed by reference, which a definition cannot do. Return the value, or a tuple of values.");
            }

            frame.Declare(parameter, arguments[parameter.Ordinal]);
        }
    }

    private object?[] Arguments(IReadOnlyList<IArgumentOperation> operations, Frame frame)
    {
        var values = new object?[operations.Count];
        foreach (var operation in operations)
        {
            recording.Pass(operation);
            values[operation.Parameter!.Ordinal] = Evaluate(operation.Value, frame);
        }

        return values;
    }

    private static IMethodSymbol MostDerived(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method;
        }

        for (var candidate = type; candidate is not null && (method.IsVirtual || method.IsAbstract || method.IsOverride); candidate = candidate.BaseType)
        {
            foreach (var member in candidate.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = member; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden, method))
                    {
                        return member;
                    }
                }
            }
        }

        return method;
    }

    private void Enter(Location at, string name)
    {
        if (!fuel.Enter())
        {
            throw Stop(EvaluationRules.TooMuch, at, $"Calls are nested more than {Fuel.MaxDepth} deep in {Trail()}. A definition that calls itself must come to an end sooner; use a list and a loop.");
        }
    }

    private void Leave() => fuel.Leave();

    private object? Guard(IOperation at, Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (Exception exception) when (exception is not (EvaluationStopped or OperationCanceledException))
        {
            // What stands there is only put into words when it is needed: every call comes this way.
            throw Failed(at.Syntax.GetLocation(), Excerpt(at.Syntax), exception);
        }
    }

    private object? Guard<T>(IOperation at, Func<T> call) => Guard(at, () => (object?)call());

    /// <summary>Calls into native code: what it throws is a finding at the call.</summary>
    private object? Guard(Location at, string what, Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (Exception exception) when (exception is not (EvaluationStopped or OperationCanceledException))
        {
            throw Failed(at, what, exception);
        }
    }

    private Exception Failed(Location at, string what, Exception exception)
    {
        while (exception is TargetInvocationException { InnerException: { } inner })
        {
            exception = inner;
        }

        return exception is EvaluationStopped or OperationCanceledException
            ? exception
            : Stop(EvaluationRules.Threw, at, $"'{what}' fails: {exception.Message}");
    }
}
