using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Storage;

/// <summary>The file of a secret that is named is there.</summary>
public sealed class SecretNotMounted : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4006",
        "A secret whose path is used is listed in Secrets",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var services = host.Services.SelectMany(service => ServiceText.Of(service).Select(text => (service, text)));
        var proxies = from proxy in host.Proxies
                      from basic in host.Middlewares.OfType<BasicAuth>()
                      where basic.UsersFile is not null && (host.Proxies.Count() == 1 || basic.Owner.Equals(proxy))
                      select (service: proxy.Proxy, text: new ServiceText(new(basic, nameof(BasicAuth.UsersFile)), $"'{basic.Name}'", basic.UsersFile!));
        return from item in services.Concat(proxies)
               from secret in item.text.Text.Parts.OfType<SecretPart>().Select(part => part.Secret).Distinct()
               where !item.service.Secrets.Contains(secret)
               select Find(
                   item.text.Place,
                   $"'{item.service.Name}' is to read the secret '{secret.Name}' ({item.text.Name}), but does not list it: "
                   + $"the file {Text.PathOf(secret).Known} is not in the container. Add it: Secrets = "
                   + $"[{string.Join(", ", item.service.Secrets.Append(secret).Select(one => Written(one, item.service)))}].",
                   new Place(item.service, nameof(Service.Secrets)));
    }

    private static string Written(Secret secret, Service service)
        => secret.Owner.Equals(service.Owner) ? secret.Member : $"{secret.Owner.Definition}.{secret.Member}";
}
