using Kronos.Documents.Dns;
using Kronos.Inventory;

namespace Kronos.Documents.Compose;

/// <summary>What the compose file of a stack takes from the host as a whole.</summary>
/// <param name="Names">The lists of names that a text may hold.</param>
/// <param name="Segments">What each stack has to itself of the proxies' networks.</param>
internal sealed record StackSurroundings(Sequence<Text> Names, Sequence<WebSegment> Segments)
{
    private static readonly Derivation[] Derivations = (Derivation[])Enum.GetValues(typeof(Derivation));

    public static StackSurroundings Of(HostInventory host, DerivedNames names) => new([.. Derivations.Select(names.Of)], [.. host.Segments]);
}
