using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>An image runs as a user that it can run as.</summary>
public sealed class UserUnsupported : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5012",
        "User is for images that can start as another user than root",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5012.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.User is { } user && user.Split(':')[0] is not ("0" or "root")
           let facts = images.Find(service)
           where facts?.MustStartAsRoot is not null
           select Find(
               new Place(service, nameof(Service.User)),
               $"'{service.Name}' is to run as '{service.User}', but '{service.Image}' must start as root: {facts.MustStartAsRoot}. As another user its start fails. "
               + (facts.UserVariables.Count > 0
                   ? $"Take User away and write {string.Join(" and ", facts.UserVariables.Select((name, index) => $"[\"{name}\"] = {service.User!.Split(':').ElementAtOrDefault(index) ?? service.User.Split(':')[0]}"))}."
                   : "Take User away."));
}
