using Kronos.Generators.Evaluation.Reuse;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Provenance;

/// <summary>Where the parts of one object were written. There are very many objects and most have few parts: an array is smaller than a dictionary, and quicker.</summary>
/// <param name="owner">The computation that made the object; null for what is made between two members.</param>
internal sealed class WrittenSlots(Computation? owner)
{
    private const int Few = 16;

    private (string Slot, SyntaxNode Syntax)[] slots = [];
    private int count;
    private Dictionary<string, int>? positions;
    private List<SyntaxNode?>? items;

    public Computation? Owner { get; } = owner;

    /// <summary>Where the object itself was made; null when it is not known.</summary>
    public SyntaxNode? Creation { get; set; }

    /// <summary>The calls and copies through which it came, the innermost first. Few objects came through any.</summary>
    public Site[] Way { get; set; } = [];

    public SyntaxNode? Find(string slot) => Position(slot) is >= 0 and var position ? slots[position].Syntax : null;

    public SyntaxNode? Find(int item) => items is not null && item >= 0 && item < items.Count ? items[item] : null;

    public void Set(string slot, SyntaxNode syntax)
    {
        var position = Position(slot);
        if (position < 0)
        {
            if (count == slots.Length)
            {
                Array.Resize(ref slots, Math.Max(4, count * 2));
            }

            position = count++;
            Remember(slot, position);
        }

        slots[position] = (slot, syntax);
    }

    public void Set(int item, SyntaxNode syntax)
    {
        items ??= [];
        while (items.Count <= item)
        {
            items.Add(null);
        }

        items[item] = syntax;
    }

    /// <summary>Takes over what is known of another object's parts.</summary>
    public void CopyFrom(WrittenSlots other)
    {
        for (var i = 0; i < other.count; i++)
        {
            Set(other.slots[i].Slot, other.slots[i].Syntax);
        }

        items = other.items is null ? items : [.. other.items];
    }

    private void Remember(string slot, int position)
    {
        if (positions is not null)
        {
            positions[slot] = position;
        }
        else if (count > Few)
        {
            positions = [];
            for (var i = 0; i < count; i++)
            {
                positions[i == position ? slot : slots[i].Slot] = i;
            }
        }
    }

    private int Position(string slot)
    {
        if (positions is not null)
        {
            return positions.TryGetValue(slot, out var known) ? known : -1;
        }

        for (var i = 0; i < count; i++)
        {
            if (slots[i].Slot == slot)
            {
                return i;
            }
        }

        return -1;
    }
}
