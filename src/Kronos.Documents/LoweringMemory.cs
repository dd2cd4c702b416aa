using System.Runtime.CompilerServices;
using Kronos.Documents.Compose;
using Kronos.Inventory;

namespace Kronos.Documents;

/// <summary>
/// The compose files of stacks that are what they were in the lowering before. A stack's file follows from the stack's inventory, from what the host derives for
/// all stacks, and from what a stack may ask of its host, of its proxy and of other stacks. Whoever keeps a memory says when the last of these changes: <see cref="Forget"/>.
/// </summary>
public sealed class LoweringMemory
{
    private ConditionalWeakTable<StackInventory, Document> files = new();
    private StackSurroundings? surroundings;

    /// <summary>Forgets everything.</summary>
    public void Forget() => files = new();

    /// <summary>Says what the host derives for all stacks.</summary>
    internal void Enter(StackSurroundings present)
    {
        if (!present.Equals(surroundings))
        {
            Forget();
            surroundings = present;
        }
    }

    /// <summary>The file of a stack: the one from before when nothing that it follows from is another.</summary>
    internal Document FileOf(StackInventory stack, Func<StackInventory, Document> lower) => files.GetValue(stack, some => lower(some));
}
