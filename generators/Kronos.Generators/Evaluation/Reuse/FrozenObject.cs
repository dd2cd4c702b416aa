using Kronos.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>What a user's object consists of, by names instead of symbols, so that it can wait for the next compilation without keeping the last one alive.</summary>
internal sealed class FrozenObject
{
    private readonly string type;
    private readonly IReadOnlyList<(string Type, string Name, bool IsField, object? Value)> slots;
    private readonly IReadOnlyList<(string Type, int Constructor, int Ordinal, object? Value)> parameters;

    private FrozenObject(ScriptObject source)
    {
        type = MetadataName.Of(source.Type);
        slots = [.. source.Slots.Select(slot => (MetadataName.Of(slot.Key.ContainingType), slot.Key.MetadataName, slot.Key is IFieldSymbol, slot.Value))];
        parameters = [.. source.Parameters.Select(parameter => (MetadataName.Of(parameter.Key.ContainingType), Position(parameter.Key), parameter.Key.Ordinal, parameter.Value))];
    }

    /// <summary>The frozen form of an object; null when it has none.</summary>
    public static FrozenObject? Of(ScriptObject source)
        => IsNamed(source.Type) && source.Slots.All(slot => IsNamed(slot.Key.ContainingType) && Portable.Is(slot.Value))
            && source.Parameters.All(parameter => IsNamed(parameter.Key.ContainingType) && Portable.Is(parameter.Value))
            ? new(source)
            : null;

    /// <summary>Whether a type is found again by its name alone.</summary>
    public static bool IsNamed(INamedTypeSymbol type) => !type.IsGenericType && !type.IsAnonymousType && !type.IsExtension;

    public INamedTypeSymbol Type(Compilation compilation) => Find(compilation, type);

    public Dictionary<ISymbol, object?> Slots(Compilation compilation)
    {
        var found = new Dictionary<ISymbol, object?>(SymbolEqualityComparer.Default);
        foreach (var slot in slots)
        {
            found[Find(compilation, slot.Type).GetMembers(slot.Name).First(member => slot.IsField ? member is IFieldSymbol : member is IPropertySymbol)] = slot.Value;
        }

        return found;
    }

    public Dictionary<IParameterSymbol, object?> Parameters(Compilation compilation)
    {
        var found = new Dictionary<IParameterSymbol, object?>(SymbolEqualityComparer.Default);
        foreach (var parameter in parameters)
        {
            found[Find(compilation, parameter.Type).InstanceConstructors[parameter.Constructor].Parameters[parameter.Ordinal]] = parameter.Value;
        }

        return found;
    }

    private static INamedTypeSymbol Find(Compilation compilation, string type)
        => compilation.Assembly.GetTypeByMetadataName(type) ?? throw new InvalidOperationException($"'{type}' is gone although no declaration has changed.");

    private static int Position(IParameterSymbol parameter)
        => parameter.ContainingType.InstanceConstructors.TakeWhile(constructor => !SymbolEqualityComparer.Default.Equals(constructor, parameter.ContainingSymbol)).Count();
}
