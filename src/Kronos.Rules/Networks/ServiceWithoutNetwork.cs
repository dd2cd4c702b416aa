using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A service says which networks it is on.</summary>
public sealed class ServiceWithoutNetwork : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2009",
        "A service is on a network of its own choice",
        Severity.Warning,
        "src/Kronos.Rules/Networks/KRN2009.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.Networks.Count == 0 && service.HasOwnNetworks
           select Find(
               new Place(service),
               $"'{service.Name}' is on no network: Compose puts it on the project's default one, together with everything else that names none. "
               + $"Declare one in {service.Owner.Definition} (public Network Outside => new(this);) and write Networks = [Outside].");
}
