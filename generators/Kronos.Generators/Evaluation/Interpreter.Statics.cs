using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kronos.Generators.Evaluation;

/// <summary>Static members: a type is initialised when one of them is first used, its fields in the order of the source.</summary>
internal sealed partial class Interpreter
{
    // While the initialisers and the static constructor run, fields may be written; those that failed never come to be.
    private readonly Dictionary<INamedTypeSymbol, Dictionary<ISymbol, object?>> initialising = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, (TypeInitializationException? Exception, EvaluationFinding? Finding)> failed = new(SymbolEqualityComparer.Default);

    private Dictionary<ISymbol, object?>? Initialising(INamedTypeSymbol type) => initialising.TryGetValue(type, out var state) ? state : null;

    /// <summary>The value of a static field or automatic property.</summary>
    private object? ReadStatic(INamedTypeSymbol type, ISymbol slot, Frame frame)
    {
        if (Initialising(type) is { } state)
        {
            return state.TryGetValue(slot, out var early) ? early : Default(SourceType.TypeOf(slot), frame);
        }

        // A constant without a value is the compiler's to report.
        if (slot is IFieldSymbol { IsConst: true })
        {
            throw new EvaluationStopped();
        }

        var slots = SourceType.StaticSlots(type).ToList();
        return Initialised(type, slots)[slots.FindIndex(candidate => SymbolEqualityComparer.Default.Equals(candidate, slot))];
    }

    // A static constructor that is written out runs before anything of its type is used; without one, only before a field is.
    private void Awaken(INamedTypeSymbol type, TypeArguments types)
    {
        type = type.IsExtension ? type.ContainingType : type;
        if (StaticConstructor(type) is not null && types.Resolve(type) is var actual && Initialising(actual) is null)
        {
            Initialised(actual, [.. SourceType.StaticSlots(actual)]);
        }
    }

    private static IMethodSymbol? StaticConstructor(INamedTypeSymbol type)
        => type.GetMembers(WellKnownMemberNames.StaticConstructorName) is [IMethodSymbol { IsImplicitlyDeclared: false, Parameters.IsEmpty: true } constructor] ? constructor : null;

    private object?[] Initialised(INamedTypeSymbol type, IReadOnlyList<ISymbol> slots)
    {
        // A type that did not come to be has been reported.
        if (failed.TryGetValue(type, out var reason))
        {
            throw reason.Exception is null ? new EvaluationStopped() : Again(reason.Exception, reason.Finding);
        }

        var key = StaticConstructor(type) ?? type.GetMembers(slots[0].Name).First(member => member.Kind == slots[0].Kind);
        return (object?[])(recording.Find(null, key) is { } known ? known.Value : recording.Remember(null, key, () => Initialise(type, slots)))!;
    }

    // Whoever caught it the first time took the finding away.
    private ScriptThrow Again(Exception exception, EvaluationFinding? finding)
    {
        if (finding is not null && !findings.Contains(finding))
        {
            findings.Add(finding);
        }

        return new(exception);
    }

    private object?[] Initialise(INamedTypeSymbol type, IReadOnlyList<ISymbol> slots)
    {
        var state = initialising[type] = new(SymbolEqualityComparer.Default);
        try
        {
            var types = TypeArguments.Of(type);
            foreach (var (slot, initializer) in Initializers(type, isStatic: true))
            {
                state[slot] = Run(initializer, null, null, types);
            }

            if (StaticConstructor(type) is { } constructor)
            {
                RunMethod(constructor, null, [], constructor.Locations[0], types);
            }

            return [.. slots.Select(slot => state.TryGetValue(slot, out var value) ? value : Default(SourceType.TypeOf(slot), new(null, null, types)))];
        }
        catch (ScriptThrow thrown)
        {
            var exception = new TypeInitializationException(Pipeline.MetadataName.Of(type), thrown.Thrown as Exception);
            failed[type] = (exception, findings.LastOrDefault());
            throw new ScriptThrow(exception);
        }
        catch (EvaluationStopped)
        {
            failed[type] = default;
            throw;
        }
        finally
        {
            initialising.Remove(type);
        }
    }

    /// <summary>The fields and automatic properties that have an initialiser, in the order of the source.</summary>
    private IEnumerable<(ISymbol Slot, SyntaxNode Initializer)> Initializers(INamedTypeSymbol type, bool isStatic)
    {
        foreach (var member in type.OriginalDefinition.GetMembers().Where(member => member.IsStatic == isStatic && member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null, IsConst: false }))
        {
            var initializer = member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(ct)).Select(syntax => syntax switch
            {
                PropertyDeclarationSyntax property => property.Initializer,
                VariableDeclaratorSyntax field => field.Initializer,
                _ => null,
            }).FirstOrDefault(found => found is not null);
            if (initializer is not null)
            {
                yield return (member, initializer);
            }
        }
    }

    private object? ReadStatic(IPropertySymbol property, Site at, Frame frame)
    {
        var type = frame.Types.Resolve(property.ContainingType);
        if (property.GetMethod is null || SourceType.Body(property.GetMethod, ct) is null)
        {
            return property.SetMethod is null or { IsInitOnly: true } || Initialising(type) is not null
                ? ReadStatic(type, property.OriginalDefinition, frame)
                : throw Stop(EvaluationRules.CannotEvaluate, at, $"'{property.Name}' can change while the program runs, so its value is not known. Take its setter away.");
        }

        Awaken(type, frame.Types);

        // A list of the libraries might be changed by whoever got it: it is made anew, as C# does.
        return !Keeps(property) ? Compute(null, property, at, TypeArguments.Of(type))
            : recording.Find(null, property) is { } known ? known.Value
            : recording.Remember(null, property, () => Compute(null, property, at, TypeArguments.Of(type)));
    }

    private object? ReadStatic(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        var type = frame.Types.Resolve(field.ContainingType);
        return field.IsReadOnly || field.IsConst || field.AssociatedSymbol is not null || Initialising(type) is not null
            ? ReadStatic(type, ((ISymbol?)field.AssociatedSymbol ?? field).OriginalDefinition, frame)
            : throw Stop(EvaluationRules.CannotEvaluate, reference, $"'{field.Name}' can change while the program runs, so its value is not known. Make it 'static readonly' or 'const'.");
    }

    private static bool Keeps(IPropertySymbol property)
        => property.Type.SpecialType != SpecialType.None || TypeMap.IsModel(property.Type) || (property.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type && TypeMap.IsSource(type) && SourceType.IsImmutable(type));
}
