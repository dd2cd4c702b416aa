using System.Runtime.CompilerServices;
using Kronos.Generators.Evaluation.Reuse;
using Kronos.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Provenance;

/// <summary>Where every object of the model and every part of it was written. A side table: the model itself knows nothing of it.</summary>
internal sealed class ProvenanceTable(Recording recording)
{
    private Dictionary<object, WrittenSlots> written = new(ByReference.Instance);
    private int room;

    /// <summary>Leads from a node to the same node in the present version of its file.</summary>
    public Func<SyntaxNode, SyntaxNode> Present { get; set; } = node => node;

    /// <summary>Forgets the objects of some computations.</summary>
    public void Forget(Func<Computation, bool> of)
    {
        foreach (var value in written.Where(entry => entry.Value.Owner is { } owner && of(owner)).Select(entry => entry.Key).ToList())
        {
            written.Remove(value);
        }
    }

    /// <summary>Gives back the room that it grew into. A table that grows doubles, and this one is large and stays.</summary>
    public void Settle()
    {
        if (written.Count > room)
        {
            room = written.Count + (written.Count / 8);
            var settled = new Dictionary<object, WrittenSlots>(room, ByReference.Instance);
            foreach (var entry in written)
            {
                settled.Add(entry.Key, entry.Value);
            }

            written = settled;
        }
    }

    /// <summary>Whether an object was made by the member that is being computed.</summary>
    public bool IsOwn(object? value) => value is null or string || value.GetType().IsValueType || (written.TryGetValue(value, out var slots) && slots.Owner == recording.Active);

    /// <summary>Records where an object was made; the first place counts.</summary>
    /// <returns>Whether it was not known before.</returns>
    public bool Created(object? value, SyntaxNode syntax)
    {
        if (value is null or string || value.GetType().IsValueType)
        {
            return false;
        }

        var slots = Slots(value);
        if (slots.Creation is not null)
        {
            return false;
        }

        slots.Creation = syntax;
        return true;
    }

    /// <summary>Records where a part of an object was written: a property's name, <c>[key]</c> for an entry, <c>[key]:</c> for its key.</summary>
    public void Set(object value, string slot, SyntaxNode syntax)
    {
        if (!value.GetType().IsValueType)
        {
            Changed(value).Set(slot, syntax);
        }
    }

    /// <summary>Records where an item of a list was written.</summary>
    public void Set(object value, int item, SyntaxNode syntax)
    {
        if (!value.GetType().IsValueType)
        {
            Changed(value).Set(item, syntax);
        }
    }

    /// <summary>Where an item of a list was written; null when it is not known.</summary>
    public SyntaxNode? Slot(object value, int index) => written.TryGetValue(value, out var slots) ? slots.Find(index) : null;

    /// <summary>A copy keeps the origin of what it does not change.</summary>
    public void Copy(object from, object to, SyntaxNode syntax)
    {
        if (to.GetType().IsValueType)
        {
            return;
        }

        var slots = Slots(to);
        if (written.TryGetValue(from, out var origins))
        {
            slots.CopyFrom(origins);
        }

        slots.Creation = syntax;
    }

    /// <summary>Notes the calls and copies through which an object came; what is known already stays in front.</summary>
    public void Passed(object value, IEnumerable<Site> way)
    {
        Site[] further = [.. way];
        if (further.Length > 0 && !value.GetType().IsValueType)
        {
            var slots = Slots(value);
            slots.Way = [.. slots.Way, .. further];
        }
    }

    /// <summary>The calls and copies through which an object came to where it is, the innermost first.</summary>
    public IReadOnlyList<Site> Way(object value) => written.TryGetValue(value, out var slots) ? slots.Way : [];

    /// <summary>The narrowest known source of a place; null when nothing of it is known.</summary>
    public Location? Resolve(Place place)
    {
        var (node, exact) = Node(place);
        node = node is null ? null : Present(node);
        return node is null ? null
            : exact && LiteralSpan.Of(node, place) is { } span ? Location.Create(node.SyntaxTree, span)
            : node is BaseTypeDeclarationSyntax declaration ? declaration.Identifier.GetLocation() : node.GetLocation();
    }

    /// <summary>Where the property of an object was set that a place is in; null when it is not known.</summary>
    public Location? Setting(Place place)
        => place is { Member: { } member } && (place.Index is not null || place.Key is not null) && Find(place.Target, member) is { } node ? Present(node).GetLocation() : null;

    private (SyntaxNode? Node, bool Exact) Node(Place place)
    {
        if (place.Member is null)
        {
            return (Creation(place.Target), true);
        }

        if ((place.Index is not null || place.Key is not null)
            && place.Target.GetType().GetProperty(place.Member)?.GetValue(place.Target) is { } held
            && (place.Index is { } index ? Slot(held, index) : KeyOf(place, held) ?? Find(held, $"[{place.Key}]")) is { } item)
        {
            return (item, !place.IsKey || KeyOf(place, held) is not null);
        }

        // What a record of the user's overrides was not set by anybody: it is where its value was made.
        return Find(place.Target, place.Member) is { } member ? (member, place.Index is null && place.Key is null)
            : place.Target is Host or Stack && place.Target.GetType().GetProperty(place.Member)?.GetValue(place.Target) is { } value && Creation(value) is { } made ? (made, false)
            : (Creation(place.Target), false);
    }

    private SyntaxNode? KeyOf(Place place, object held) => place.IsKey ? Find(held, $"[{place.Key}]:") : null;

    /// <summary>Where an object was made; null when it is not known.</summary>
    public SyntaxNode? Creation(object value) => written.TryGetValue(value, out var slots) ? slots.Creation : null;

    private SyntaxNode? Find(object value, string slot) => written.TryGetValue(value, out var slots) ? slots.Find(slot) : null;

    private WrittenSlots Changed(object value)
    {
        var slots = Slots(value);
        recording.IsImpure |= slots.Owner != recording.Active;
        return slots;
    }

    private WrittenSlots Slots(object value)
    {
        if (!written.TryGetValue(value, out var slots))
        {
            written[value] = slots = new(recording.Active);
        }

        return slots;
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        public static ByReference Instance { get; } = new();

        bool IEqualityComparer<object>.Equals(object left, object right) => ReferenceEquals(left, right);

        int IEqualityComparer<object>.GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }
}
