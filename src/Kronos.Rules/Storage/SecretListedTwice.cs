using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A service lists a secret once.</summary>
public sealed class SecretListedTwice : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4007",
        "A service lists a secret once",
        Severity.Warning,
        "src/Kronos.Rules/Storage/KRN4007.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from same in service.Secrets.Indexed().GroupBy(secret => secret.Item)
           from later in same.Skip(1)
           let places = new Place(service, nameof(Service.Secrets))
           select Find(
               places.Item(later.Index),
               $"'{service.Name}' lists the secret '{same.Key.Name}' twice; perhaps another one was meant. Take one away.",
               places.Item(same.First().Index));
}
