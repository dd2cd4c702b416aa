using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Provenance;

/// <summary>The calls and copies through which an object came to where it is. A side table of its own: few objects came through any.</summary>
internal sealed class CallSites
{
    private readonly ConditionalWeakTable<object, IReadOnlyList<Location>> sites = new();

    /// <summary>The innermost first.</summary>
    public IReadOnlyList<Location> Of(object value) => sites.TryGetValue(value, out var known) ? known : [];

    /// <summary>Notes where an object passed by; what is known already stays in front.</summary>
    public void Add(object value, IEnumerable<Location> way)
    {
        Location[] all = [.. Of(value), .. way];
        if (all.Length > 0)
        {
            sites.Remove(value);
            sites.Add(value, all);
        }
    }
}
