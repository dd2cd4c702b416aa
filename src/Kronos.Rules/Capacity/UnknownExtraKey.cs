using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>A raw key is one that Compose knows.</summary>
public sealed class UnknownExtraKey : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6008",
        "Extra holds keys of the Compose specification",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6008.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from key in service.Extra.Keys
           where !ComposeKeys.Knows(key)
           select Find(
               new Place(service, nameof(Service.Extra)).Entry(key),
               $"'{service.Name}' has the raw key '{key}', which Compose does not know and refuses.{Spelling.Suggestion(key, ComposeKeys.All)} "
               + "A key for people and other tools starts with 'x-'.");
}
