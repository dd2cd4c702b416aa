using System.Runtime.CompilerServices;
using Kronos.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Provenance;

/// <summary>Where every object of the model and every part of it was written. A side table: the model itself knows nothing of it.</summary>
internal sealed class ProvenanceTable
{
    private const string Creation = "";

    private readonly Dictionary<object, Dictionary<string, SyntaxNode>> written = new(ByReference.Instance);

    /// <summary>Records where an object was made; the first place counts.</summary>
    /// <returns>Whether it was not known before.</returns>
    public bool Created(object? value, SyntaxNode syntax)
    {
        if (value is null or string || value.GetType().IsValueType)
        {
            return false;
        }

        var slots = Slots(value);
        if (slots.ContainsKey(Creation))
        {
            return false;
        }

        slots[Creation] = syntax;
        return true;
    }

    /// <summary>Records where a part of an object was written: a property's name, <c>[0]</c> for an item, <c>[key]</c> for an entry.</summary>
    public void Set(object value, string slot, SyntaxNode syntax)
    {
        if (!value.GetType().IsValueType)
        {
            Slots(value)[slot] = syntax;
        }
    }

    /// <summary>Where a part of an object was written; null when it is not known.</summary>
    public SyntaxNode? Slot(object value, int index) => Find(value, $"[{index}]");

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
            foreach (var origin in origins)
            {
                slots[origin.Key] = origin.Value;
            }
        }

        slots[Creation] = syntax;
    }

    /// <summary>The narrowest known source of a place; null when nothing of it is known.</summary>
    public Location? Resolve(Place place)
    {
        var (node, exact) = Node(place);
        return node is null ? null
            : exact && place.Part is { } part && LiteralSpan.Of(node, part.Start, part.Length) is { } span ? Location.Create(node.SyntaxTree, span)
            : node is BaseTypeDeclarationSyntax declaration ? declaration.Identifier.GetLocation() : node.GetLocation();
    }

    private (SyntaxNode? Node, bool Exact) Node(Place place)
    {
        if (place.Member is null)
        {
            return (Find(place.Target, Creation), true);
        }

        if (Slot(place) is { } slot
            && place.Target.GetType().GetProperty(place.Member)?.GetValue(place.Target) is { } held
            && Find(held, slot) is { } item)
        {
            return (item, true);
        }

        return Find(place.Target, place.Member) is { } member ? (member, Slot(place) is null) : (Find(place.Target, Creation), false);
    }

    private static string? Slot(Place place) => place.Index is { } index ? $"[{index}]" : place.Key is { } key ? $"[{key}]" : null;

    private SyntaxNode? Find(object value, string slot)
        => written.TryGetValue(value, out var slots) && slots.TryGetValue(slot, out var syntax) ? syntax : null;

    private Dictionary<string, SyntaxNode> Slots(object value)
    {
        if (!written.TryGetValue(value, out var slots))
        {
            written[value] = slots = [];
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
