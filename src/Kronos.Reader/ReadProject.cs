using Kronos.Inventory;
using Kronos.Rules;

namespace Kronos.Reader;

/// <summary>A compose project as the rules see it, with the places where it is written.</summary>
public sealed class ReadProject
{
    private readonly PlaceTable places;

    internal ReadProject(HostInventory inventory, PlaceTable places)
    {
        Inventory = inventory;
        this.places = places;
    }

    /// <summary>What it consists of.</summary>
    public HostInventory Inventory { get; }

    /// <summary>Where a place of the model is written: the narrowest known part, then what holds it.</summary>
    /// <param name="place">The place.</param>
    public SourceSpan SpanOf(Place place) => places.Find(place);

    /// <summary>Whether what stands at a place holds a variable that only the deployment gives a value, so that nothing can be said of it.</summary>
    /// <param name="place">The place.</param>
    public bool IsUncertain(Place place) => places.IsUncertain(place);
}
