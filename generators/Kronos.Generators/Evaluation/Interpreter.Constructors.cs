using Kronos.Generators.Provenance;
using Kronos.Interpretation;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Constructors of records and classes of the source: what they set, in which order, and whom they call.</summary>
internal sealed partial class Interpreter
{
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

        Awaken(type.OriginalDefinition, TypesFor(self, constructor));
        Enter(at, type.Name);
        try
        {
            constructor = SourceType.Implementation(constructor);
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
            to.Slots[slot.Key] = Own(slot.Value, to.Types.Resolve(SourceType.TypeOf(slot.Key)));
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
            // Without a message it names itself.
            var isNameless = native == typeof(Exception) && (arguments.Length == 0 || arguments[0] is null);
            var basis = isNameless ? new Exception($"Exception of type '{Pipeline.MetadataName.Of(self.Type)}' was thrown.")
                : natives.Constructor(constructor, TypeArguments.None)?.Invoke(arguments) as Exception ?? new Exception(arguments.OfType<string>().FirstOrDefault());
            self.Attach(new InterpretedException(basis, arguments.OfType<Exception>().FirstOrDefault()));
            return;
        }

        // What they add to the interface that the user's class implements has no state.
        if (TypeMap.IsComparer(constructor.ContainingType))
        {
            return;
        }

        IInterpreted? shell = native == typeof(Host) && arguments is [string name] ? new InterpretedHost(name)
            : native == typeof(Stack) && arguments is [Host stackHost] ? new InterpretedStack(stackHost)
            : native == typeof(ReverseProxy) && arguments is [Host proxyHost] ? new InterpretedReverseProxy(proxyHost)
            : null;
        self.Attach(shell ?? throw Stop(
            EvaluationRules.CannotEvaluate, at, $"'{self.TypeName}' derives from '{constructor.ContainingType.Name}', which cannot be derived from in a definition in this way. {(TypeMap.IsModel(constructor.ContainingType) ? "Derive from Host with a name, or from Stack or ReverseProxy with the host." : $"Hold a {constructor.ContainingType.Name} in a property instead.")}"));
    }
}
