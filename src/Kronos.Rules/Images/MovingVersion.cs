using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>An image's version is a whole one.</summary>
public sealed class MovingVersion : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5003",
        "An image names a whole version",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5003.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let image = service.Image
           where ReferenceGrammar.Problem(image) is null && image is { Digest: null, Tag: not null }
           let numbers = TagVersion.NumbersOf(image.Tag!)
           let facts = images.Find(service)
           // Of an image that nobody described, two numbers may be all there are.
           where numbers > 0 && numbers < (facts?.VersionNumbers ?? 2) && facts?.MayMove is null
           select Find(
               new Place(service, nameof(Service.Image)),
               $"'{service.Name}' runs '{image}', whose tag moves to every new version that begins with '{image.Tag}': two machines that pull it on two days run "
               + "different software, and a rollback pulls the bad version again. "
               + $"Write the whole version{(facts?.VersionNumbers is { } whole ? $", which has {whole} numbers" : "")}, or pin the digest: \"{image}@sha256:…\".");
}
