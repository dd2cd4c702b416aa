using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>The reference of an image is one.</summary>
public sealed class MalformedImage : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5001",
        "An image is a reference that Docker takes",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let problem = ReferenceGrammar.Problem(service.Image)
           where problem is not null
           select Find(
               new Place(service, nameof(Service.Image)),
               $"Docker cannot pull '{service.Image}' for '{service.Name}': it {problem}");
}
