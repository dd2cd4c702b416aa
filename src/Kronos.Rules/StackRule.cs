using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules;

/// <summary>
/// A rule that needs to look at one stack only: at its services, and at what they name. What it found of a stack still holds after an edit elsewhere, so it must
/// not look at what other stacks own, and at the host only for what its record says.
/// </summary>
public abstract class StackRule : Rule
{
    private readonly ListPerStack<Finding> found;

    /// <summary>A rule.</summary>
    protected StackRule() => found = new((host, stack) => Check(stack, ImageCatalogue.Of(host)));

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(HostInventory host) => found.Of(host).Concat(CheckWhole(host));

    /// <summary>Finds every place of a stack that breaks it.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="images">What is known about images.</param>
    public abstract IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images);

    /// <summary>Finds what only a look at the whole host shows. That is done again after every edit.</summary>
    /// <param name="host">The host.</param>
    protected virtual IEnumerable<Finding> CheckWhole(HostInventory host) => [];
}
