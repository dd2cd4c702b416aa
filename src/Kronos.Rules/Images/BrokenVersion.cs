using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>The version of an image is one that works.</summary>
public sealed class BrokenVersion : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5005",
        "The version of an image is one that works",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Image.Tag is { } tag && TagVersion.IsVersion(tag)
           from broken in images.Find(service)?.Broken ?? []
           where IsIn(broken, service.Image.Tag!)
           select Find(
               new Place(service, nameof(Service.Image)),
               $"'{service.Name}' runs '{service.Image}', but below {broken.Before} {broken.Why}. Write {broken.Before} or newer.");

    // A tag that moves, such as v3.6, is the newest version that begins with it, and that one is mended.
    private static bool IsIn(BrokenVersions broken, string tag)
        => TagVersion.Compare(tag, broken.Before) < 0 && !TagVersion.IsBeginningOf(tag, broken.Before) && (broken.From is null || TagVersion.Compare(tag, broken.From) >= 0);
}
