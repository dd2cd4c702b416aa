using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A service that Cloudflare's proxy cuts off is not behind it.</summary>
public sealed class UnfitForCloudflare : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5023",
        "What does not belong behind Cloudflare is not behind it",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5023.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where images.Find(service)?.NotBehindCloudflare is not null
           let why = images.Find(service)!.NotBehindCloudflare
           from route in service.Routes.Indexed()
           where route.Item.Exposure == Exposure.Proxied
           select Find(
               new Place(service, nameof(Service.Routes)).Item(route.Index),
               $"'{route.Item.Host.Known}' leads to '{service.Name}' through Cloudflare's proxy, and {why}. Write Exposure = Exposure.DnsOnly, or Exposure.Lan and a VPN.");
}
