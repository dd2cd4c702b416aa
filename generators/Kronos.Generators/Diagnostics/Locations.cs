using Kronos.Generators.Provenance;
using Kronos.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Diagnostics;

/// <summary>From a place in the model to a place in the source; what nobody wrote down is shown at the host's name.</summary>
internal sealed class Locations(ProvenanceTable provenance, INamedTypeSymbol host)
{
    public static Location Of(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;

    public Location Of(Place place) => Written(place) ?? provenance.Resolve(place) ?? Of(host);

    // A plain value of the host was made by nobody: it stands where the record overrides the member.
    private Location? Written(Place place)
    {
        if (place is not { Target: Host, Member: { } name, Index: null, Key: null } || place.Target.GetType().GetProperty(name)?.GetValue(place.Target) is not (string or bool))
        {
            return null;
        }

        for (var type = host; type is not null; type = type.BaseType)
        {
            var syntax = type.GetMembers(name).SelectMany(member => member.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax()).FirstOrDefault();
            if (syntax is PropertyDeclarationSyntax property)
            {
                var value = property.ExpressionBody?.Expression ?? property.Initializer?.Value;
                return value is null ? property.GetLocation() : value.GetLocation();
            }
        }

        return null;
    }
}
