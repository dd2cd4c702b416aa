using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>Raw compose keys say only what the model cannot.</summary>
public sealed class ExtraContradictsTyped : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6007",
        "Extra holds no key that a property writes",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from key in service.Extra.Keys
           let property = PropertyFor(service, key)
           where property is not null
           select Find(
               new Place(service, nameof(Service.Extra)).Entry(key),
               $"'{service.Name}' writes '{key}' as a raw key, but {property} writes it too: one of the two would be lost. Use {property}"
               + (key == "deploy" ? "; for a graphics card write [\"gpus\"] = \"all\"." : "."),
               new Place(service, property));

    private static string? PropertyFor(Service service, string key)
    {
        // The network of a container that is no service cannot be said in types; beside networks of its own it cannot be said at all.
        if (key == "network_mode")
        {
            return service.HostNetwork is not null ? nameof(Service.HostNetwork) : service.NetworkOf is not null ? nameof(Service.NetworkOf) : service.Networks.Count > 0 ? nameof(Service.Networks) : null;
        }

        return TypedKeys.PropertyOf(key);
    }
}
