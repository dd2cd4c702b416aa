using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>An image still gets fixes.</summary>
public sealed class RetiredImage : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5004",
        "An image is one that still gets fixes",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let retired = images.Find(service)?.Retired
           where retired is not null
           select Find(
               new Place(service, nameof(Service.Image)),
               $"'{service.Name}' runs '{service.Image}', but {retired.Why}: its holes stay open. Use {retired.Instead} instead.");
}
