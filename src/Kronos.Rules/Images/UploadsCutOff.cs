using Kronos.Images;
using Kronos.Inventory;
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
        => from service in host.Services
           where ImageCatalogue.Of(host).Find(service)?.TakesLargeFiles == true
           from route in EffectiveRoute.Of(service)
           from point in route.EntryPoints
           where point.ReadTimeout > TimeSpan.Zero && point.ReadTimeout < Enough
           select Find(
               new Place(point, nameof(EntryPoint.ReadTimeout)),
               $"The entry point '{point.Name}' gives a request {Written.Duration(point.ReadTimeout)} to arrive whole, and people send '{service.Name}' files of many hundred megabytes: from a phone "
               + $"they are cut off half-way (\"499\"), and sent again and again. Leave it out for 10 minutes, or write ReadTimeout = {Enough.TotalMinutes:0}.Minutes or more.",
               new Place(route.Route));
}
