using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>A name that Traefik makes for a container is nobody else's.</summary>
public sealed class GeneratedNameTaken : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3059",
        "A name that Traefik makes is nobody else's",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3059.md");

    private sealed record Taken(Service Container, string Name, Place Place);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var generated = GeneratedNames.Of(host).ToList();
        if (generated.Count == 0)
        {
            yield break;
        }

        var services = Services(host).ToList();
        var routers = AllRouters.Of(host).Select(item => item.Router).Where(router => router.Kind == RouterKind.Http).Select(router => new Taken(router.Container, router.Name, router.NamePlace)).ToList();
        foreach (var (made, index) in generated.Indexed())
        {
            var before = generated.Take(index).Where(other => other.IsService).Select(other => new Taken(other.Container, other.Name, other.Place));

            // Copies of one application share a service on purpose.
            if (made.IsService && services.Concat(before).FirstOrDefault(other => IsOf(other, made) && other.Container.Image.Repository != made.Container.Image.Repository) is { } service)
            {
                yield return Find(
                    made.Place,
                    $"{Origin(made, "service")}. A service of '{service.Container.Name}' is called that, too, and Traefik takes the two for copies of one application and sends every second request to the "
                    + $"wrong one, or drops both where their options differ. Give this one a name: add 'traefik.http.services.{made.Container.Name}-web.loadbalancer.server.port'.",
                    service.Place);
            }
            else if (made.IsRouter && routers.FirstOrDefault(other => IsOf(other, made)) is { } router)
            {
                yield return Find(
                    made.Place,
                    $"{Origin(made, "router")}. A router of '{router.Container.Name}' is called that, too. Traefik keeps neither, and the addresses of both answer 404. Give this one a name: add "
                    + $"'traefik.http.routers.{made.Container.Name}-web.rule'.",
                    router.Place);
            }
        }
    }

    private static string Origin(GeneratedNames made, string what)
        => $"The labels of '{made.Container.Name}' declare no {what}: Traefik makes one, and calls it as the service and its project are called, with '-' for whatever is neither letter nor digit";

    private static bool IsOf(Taken other, GeneratedNames made) => other.Name == made.Name && !other.Container.Equals(made.Container);

    private static IEnumerable<Taken> Services(HostInventory host)
        => host.Backends.Select(backend => new Taken(backend.Service, backend.Name, new(backend.Service, nameof(Service.Routes))))
            .Concat(
                from container in ContainerLabels.Of(host)
                where !container.Decoding.IsDropped && LabelRouters.IsOn(container)
                from node in container.Decoding.Dynamic.Find("http")?.Find("services")?.Children ?? []
                let use = node.Uses[0]
                select new Taken(container.Service, node.Name, container.InKey(use.Label.Key, use.Start, use.Length)));
}
