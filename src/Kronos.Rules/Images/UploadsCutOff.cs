using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Images;

/// <summary>An entry point lets large files arrive.</summary>
public sealed class UploadsCutOff : Rule
{
    // A gigabyte at 30 Mbit/s, the upload of an ordinary line.
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5024",
        "Large files have time to arrive",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5024.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => OfRoutes(host).Concat(OfLabels(host)).Concat(OfFlags(host));

    private IEnumerable<Finding> OfRoutes(HostInventory host)
        => from service in host.Services
           where ImageCatalogue.Of(host).Find(service)?.TakesLargeFiles == true
           from route in EffectiveRoute.Of(service)
           from point in route.EntryPoints
           where point.ReadTimeout > TimeSpan.Zero && point.ReadTimeout < Enough
           select Find(
               new Place(point, nameof(EntryPoint.ReadTimeout)),
               Message(point.Name, point.ReadTimeout, service) + $" Leave it out for 10 minutes, or write ReadTimeout = {Enough.TotalMinutes:0}.Minutes or more.",
               new Place(route.Route));

    private IEnumerable<Finding> OfLabels(HostInventory host)
        => from view in ProxyView.Of(host)
           from router in view.Routers
           where router is { Kind: RouterKind.Http, Record: null } && ImageCatalogue.Of(host).Find(router.Container)?.TakesLargeFiles == true
           from point in view.EntryPointsOf(router)
           where point.ReadTimeout > TimeSpan.Zero && point.ReadTimeout < Enough
           select Find(
               new Place(point, nameof(EntryPoint.ReadTimeout)),
               Message(point.Name, point.ReadTimeout, router.Container) + $" Leave it out for 10 minutes, or write ReadTimeout = {Enough.TotalMinutes:0}.Minutes or more.",
               router.Place);

    // What flags do not say is Traefik's own minute.
    private IEnumerable<Finding> OfFlags(HostInventory host)
        => StaticFlags.Of(host) is not { } flags ? []
            : from item in AllRouters.Of(host)
              where item.Router.Kind == RouterKind.Http && ImageCatalogue.Of(host).Find(item.Router.Container)?.TakesLargeFiles == true
              from use in item.Router.EntryPoints
              where flags.EntryPoints.Any(point => point.Name == use.Name)
              let time = flags.ReadTimeoutOf(use.Name)
              where time > TimeSpan.Zero && time < Enough
              select Find(
                  use.Place,
                  Message(use.Name, time, item.Router.Container) + $" Add --entrypoints.{use.Name}.transport.respondingtimeouts.readtimeout={Enough.TotalMinutes:0}m, or more.",
                  flags.Place);

    private static string Message(string point, TimeSpan time, Service service)
        => $"The entry point '{point}' gives a request {Written.Duration(time)} to arrive whole, and people send '{service.Name}' files of many hundred megabytes: from a phone they are cut off half-way "
            + "(\"499\"), and sent again and again.";
}
