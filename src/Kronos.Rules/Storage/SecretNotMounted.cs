using Kronos.Images;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Storage;

/// <summary>The file of a secret that is named is there.</summary>
public sealed class SecretNotMounted : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4006",
        "A secret whose path is used is listed in Secrets",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => stack.Services.SelectMany(service => ServiceText.Of(service).SelectMany(text => Of(service, text)));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> CheckWhole(HostInventory host)
        => from proxy in host.Proxies
           from basic in host.Middlewares.OfType<BasicAuth>()
           where basic.UsersFile is not null && (host.Proxies.Count() == 1 || basic.Owner.Equals(proxy))
           from finding in Of(proxy.Proxy, new(new(basic, nameof(BasicAuth.UsersFile)), $"'{basic.Name}'", basic.UsersFile!))
           select finding;

    private IEnumerable<Finding> Of(Service service, ServiceText text)
        => from secret in text.Text.Parts.OfType<SecretPart>().Select(part => part.Secret).Distinct()
           where !service.Secrets.Contains(secret)
           select Find(
               text.Place,
               $"'{service.Name}' is to read the secret '{secret.Name}' ({text.Name}), but does not list it: "
               + $"the file {Text.PathOf(secret).Known} is not in the container. Add it: Secrets = "
               + $"[{string.Join(", ", service.Secrets.Append(secret).Select(one => Written(one, service)))}].",
               new Place(service, nameof(Service.Secrets)));

    private static string Written(Secret secret, Service service)
        => secret.Owner.Equals(service.Owner) ? secret.Member : $"{secret.Owner.Definition}.{secret.Member}";
}
