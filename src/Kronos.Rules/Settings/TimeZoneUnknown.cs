using Kronos.Inventory;

namespace Kronos.Rules.Settings;

/// <summary>The time zone of a host, and what a service has in <c>TZ</c>, is in the database of time zones.</summary>
public sealed class TimeZoneUnknown : Rule
{
    private const string Variable = "TZ";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8033",
        "A time zone is one that there is",
        Severity.Warning,
        "src/Kronos.Rules/Settings/KRN8033.md");

    // A service that takes over the host's has the host's mistake.
    private static readonly ListPerStack<(Place Place, string Zone, string Whose)> InServices = new((_, stack) =>
        from service in stack.Services
        where service.Environment.ContainsKey(Variable)
        let zone = service.Environment[Variable]
        where zone.IsLiteral && !SaysItself(zone.Known)
        select (new Place(service, nameof(Service.Environment)).Entry(Variable), zone.Known, $"of '{service.Name}'"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in InServices.Of(host).Prepend((Place: new Place(host.Host, nameof(Host.TimeZone)), Zone: host.Host.TimeZone.Value, Whose: "of the host"))
           where !TimeZones.Names.Contains(item.Zone.TrimStart(':'))
           select Find(
               item.Place,
               $"The time zone '{item.Zone}' {item.Whose} is not in the IANA database (2025b), and a program that does not know it takes UTC without a word: "
               + $"logs and schedules are hours off.{Spelling.Suggestion(item.Zone, TimeZones.Names)} Write an area and a city, such as \"Europe/Berlin\".");

    // Nothing is looked up for 'CET-1CEST,M3.5.0,M10.5.0/3' (POSIX), and an empty one is UTC.
    private static bool SaysItself(string zone) => zone.Length == 0 || zone.IndexOf(',') >= 0 || (zone.IndexOf('/') < 0 && zone.Any(char.IsDigit));
}
