using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Networks;

/// <summary>A database is not on the network that the proxy shares with every application.</summary>
public sealed class DatabaseOnWebNetwork : Rule
{
    private static readonly ListPerStack<(Service Service, (Attachment Item, int Index) Attachment)> OnWeb = new((host, stack) =>
        from service in stack.Services
        // With a route somebody decided that it has a page of its own.
        where Databases.Holds(ImageCatalogue.Of(host), service) && service.Routes.Count == 0
        from attachment in service.Networks.Indexed()
        where host.Proxies.Any(proxy => proxy.Web.Equals(attachment.Item.Network))
        select (service, attachment));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2010",
        "A database is not on the proxy's network",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2010.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from found in OnWeb.Of(host)
           let service = found.Service
           let attachment = found.Attachment
           select Find(
               new Place(service, nameof(Service.Networks)).Item(attachment.Index),
               $"The database '{service.Name}' is on '{attachment.Item.Network.Name}', the network of the proxy: the one "
               + "container that the internet reaches, and every page of this stack, can connect to it. "
               + $"Give it and the service that uses it a network of their own in {service.Owner.Definition}: public Network Backend => "
               + $"new(this) {{ Internal = true }};");
}
