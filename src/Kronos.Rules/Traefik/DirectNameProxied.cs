using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>The name of a mail server is not behind Cloudflare's proxy.</summary>
public sealed class DirectNameProxied : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3024",
        "A name that others than browsers use is not behind Cloudflare",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3024.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router.Route is { Route.Exposure: Exposure.Proxied }
           from stack in host.Stacks
           from name in stack.Stack.PublicNames
           where router.Rule?.Domains.Contains(name.Known.ToLowerInvariant()) == true
           select Find(
               new(router.Route!.Route, nameof(Route.Exposure)),
               $"'{name.Known}' is a name that {stack.Stack.Definition} needs directly, such as for mail, and a name that stands behind Cloudflare: its proxy passes on web "
               + "requests only, and mail to the name is lost. Give the web pages another name, such as webmail, or write Exposure.DnsOnly.",
               new Place(stack.Stack, nameof(Stack.PublicNames)));
}
