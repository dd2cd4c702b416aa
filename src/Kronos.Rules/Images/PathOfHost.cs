using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A service that needs a host of its own is not below a path.</summary>
public sealed class PathOfHost : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5025",
        "What needs a whole host has one",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5025.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where images.Find(service)?.NeedsWholeHost is not null
           let why = images.Find(service)!.NeedsWholeHost
           where service.Routes.Count > 0 && service.Routes.All(route => route.Path?.Trim('/').Length > 0)
           from route in service.Routes.Indexed().Take(1)
           select Find(
               new Place(service, nameof(Service.Routes)).Item(route.Index),
               $"'{service.Name}' is offered only below '{route.Item.Host.Known}{route.Item.Path}', but {why}: its page stays empty. Take Path away and give it a name of its own: "
               + $"Edge.Route(\"{service.Owner.Name}\", port: {route.Item.Port}).");
}
