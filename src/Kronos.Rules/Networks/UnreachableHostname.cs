using Kronos.Images;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Networks;

/// <summary>A service that names another shares a network with it.</summary>
public sealed class UnreachableHostname : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN2008",
        "A service shares a network with what it names",
        Severity.Error,
        "src/Kronos.Rules/Networks/KRN2008.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => stack.Services.SelectMany(service => ServiceText.Of(service).SelectMany(text => Of(service, text)));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> CheckWhole(HostInventory host)
        => host.Proxies.SelectMany(proxy => Of(proxy, host).SelectMany(text => Of(proxy.Proxy, text)));

    private IEnumerable<Finding> Of(Service service, ServiceText text)
        => from named in text.Text.Parts.OfType<HostnamePart>().Select(part => part.Service).Distinct()
           let problem = Reachability.Problem(service, named)
           where problem is not null
           select Find(
               text.Place,
               $"'{service.Name}' names '{named.Name}' in {text.Name}, but {problem}.",
               new Place(named, named.HostNetwork is null ? nameof(Service.Networks) : nameof(Service.HostNetwork)));

    // What Traefik itself connects to.
    private static IEnumerable<ServiceText> Of(ReverseProxy proxy, HostInventory host)
    {
        if (proxy.Configuration.Docker is { } docker)
        {
            yield return new(new(docker, nameof(DockerProvider.Endpoint)), "the endpoint of its Docker provider", docker.Endpoint);
        }

        // The only proxy uses every middleware; which of several uses one, its owner says.
        foreach (var ask in host.Middlewares.OfType<ForwardAuth>().Where(ask => host.Proxies.Count() == 1 || ask.Owner.Equals(proxy)))
        {
            yield return new(new(ask, nameof(ForwardAuth.Address)), $"'{ask.Name}'", ask.Address);
        }
    }
}
