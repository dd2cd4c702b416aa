using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A server that names itself to others has a full name.</summary>
public sealed class MailNameNotFull : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5016",
        "A mail server has its full name",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5016.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where images.Find(service)?.NamesItself == true
           let name = service.ContainerHostname?.Known
           where name is null || name.Trim('.').IndexOf('.') <= 0
           select Find(
               new Place(service, nameof(Service.ContainerHostname)),
               $"'{service.Name}' greets other mail servers with {(name is null ? "the id of its container" : $"'{name}'")}, because it takes its name from ContainerHostname: "
               + "they refuse mail from a name that is not in the DNS. Write ContainerHostname = $\"mail.{Host.Domain}\".");
}
