using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules;

/// <summary>
/// A rule that needs to look at one stack only: at its services, and at what they name. What it found of a stack still holds after an edit elsewhere, so it must
/// not look at other stacks, and at the host only for what its record says.
/// </summary>
public abstract class StackRule : Rule
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(HostInventory host) => host.Stacks.SelectMany(stack => Check(stack, ImageCatalogue.Of(host)));

    /// <summary>Finds every place of a stack that breaks it.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="images">What is known about images.</param>
    public abstract IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images);
}
