using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>An image has a version.</summary>
public sealed class UnpinnedImage : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5002",
        "An image names a version",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let image = service.Image
           where ReferenceGrammar.Problem(image) is null && image.Digest is null && (image.Tag is null || TagVersion.NumbersOf(image.Tag) == 0)
           let facts = images.Find(service)
           select Find(
               new Place(service, nameof(Service.Image)),
               $"'{service.Name}' runs '{image}', {(image.Tag is null ? "which has no tag, and Docker takes 'latest' for it" : $"whose tag '{image.Tag}' names no version")}: "
               + $"every pull may bring another one, {Harm(facts)}, and an update that goes wrong cannot be rolled back. "
               + $"Write the version that you tested, as in \"{Name(image)}:1.2.3\", or pin the digest.");

    private static string Harm(ImageFacts? facts) => facts switch
    {
        { Database: not null } => "a database of another major version does not open the data of this one",
        { Lockstep: { } group } => $"the parts of {group} then differ and refuse each other",
        _ => "a restored machine gets other software than its data was written by",
    };

    private static string Name(Image image) => image.Tag is { } tag ? image.Reference.Substring(0, image.Reference.Length - tag.Length - 1) : image.Reference;
}
