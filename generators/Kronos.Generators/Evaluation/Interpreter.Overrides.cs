using Kronos.Generators.Evaluation.Reuse;
using Kronos.Generators.Provenance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Evaluation;

/// <summary>What a user's record overrides of the model, and what it leaves as it is.</summary>
internal sealed partial class Interpreter
{
    // What is null although the model needs it is told where it is made, and once, whoever reads it.
    private readonly HashSet<ISymbol> missing = new(SymbolEqualityComparer.Default);

    public bool TryGetOverride(ScriptObject self, string name, out object? value, out Computation? from)
    {
        for (var type = self.Type; type is not null && TypeMap.IsSource(type); type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(property => property.IsOverride) is { } property)
            {
                value = ReadProperty(self, property, property.Locations[0]);
                if (value is not null && Inherited(self.Type, name) is { } declared && TypeMap.Find(declared.Type, TypeArguments.None)?.IsInstanceOfType(value) == false)
                {
                    // An override of another type is the compiler's to report.
                    throw new EvaluationStopped();
                }

                self.Computed.TryGetValue(property.OriginalDefinition, out from);
                return true;
            }
        }

        // What the model leaves open and the record does not say is the compiler's to report.
        if (self.Type.BaseType is not null && Inherited(self.Type, name) is { IsAbstract: true })
        {
            throw new EvaluationStopped();
        }

        value = null;
        from = null;
        return false;
    }

    // C# only warns of an override that is null.
    private void Demand(IPropertySymbol property, IPropertySymbol? declared)
    {
        if (declared is not null && IsNeeded(declared.Type))
        {
            throw missing.Add(property.OriginalDefinition)
                ? Throw(property.Locations[0], new NullReferenceException(), $"'{property.Name}' is null, and a {declared.Type.Name} is needed. Give it a value.")
                : new EvaluationStopped();
        }
    }

    // An override may leave the getter as it was.
    private static IPropertySymbol WithGetter(IPropertySymbol property)
    {
        while (property is { GetMethod: null, OverriddenProperty: { } overridden })
        {
            property = overridden;
        }

        return property;
    }

    private static IPropertySymbol? Inherited(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (!TypeMap.IsSource(type) && type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }

    // The model's own value, although the user's record has another.
    private object? ReadBase(ScriptObject self, IPropertySymbol property, Site at, Frame? frame = null)
    {
        var outer = self.AsBase;
        self.AsBase = property.Name;
        try
        {
            return ReadNative(self.Value, property, at, frame);
        }
        finally
        {
            self.AsBase = outer;
        }
    }

    private static bool IsBase(IOperation? instance) => instance?.Syntax is BaseExpressionSyntax;
}
