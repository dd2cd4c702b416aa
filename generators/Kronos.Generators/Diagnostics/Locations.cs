using Kronos.Generators.Provenance;
using Kronos.Rules;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Diagnostics;

/// <summary>From a place in the model to a place in the source; what nobody wrote down is shown at the host's name.</summary>
internal sealed class Locations(ProvenanceTable provenance, INamedTypeSymbol host)
{
    public static Location Of(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;

    public Location Of(Place place) => provenance.Resolve(place) ?? Of(host);
}
