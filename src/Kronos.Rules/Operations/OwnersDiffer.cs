using System.Globalization;
using Kronos.Inventory;
using Kronos.Rules.Storage;

namespace Kronos.Rules.Operations;

/// <summary>Services that share files write them as one user.</summary>
public sealed class OwnersDiffer : Rule
{
    // The variables by which images take a user (LinuxServer, Plex, Pi-hole).
    private static readonly string[] UserVariables = ["PUID", "PLEX_UID", "PIHOLE_UID"];

    private static readonly ListPerStack<(string What, Service Service, Place Place, int User)> Writers = new((_, stack) =>
        from site in MountSite.Of(stack)
        let what = KeyOf(site)
        let user = UserOf(site.Service)
        where !site.Mount.ReadOnly && what is not null && user is not null
        select (what, site.Service, site.Place, user.Value));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8023",
        "Services that write into one folder run as one user",
        Severity.Warning,
        "src/Kronos.Rules/Operations/KRN8023.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from shared in Writers.Of(host).GroupBy(writer => writer.What, StringComparer.Ordinal)
           let writers = shared.ToList()
           from other in writers.Skip(1)
           where other.User != writers[0].User
           select Find(
               other.Place,
               $"'{other.Service.Name}' writes into '{shared.Key}' as user {other.User}, and '{writers[0].Service.Name}' as user {writers[0].User}: neither may change what the "
               + "other made (\"permission denied\"), and moving or linking files between them fails. "
               + $"Run both as one user: {Mend(other.Service, writers[0].User)}.",
               writers[0].Place);

    private static string? KeyOf(MountSite site) => site.HostPath ?? site.Mount.Volume?.Name;

    // Root may change everything, and whom an image becomes by itself is not known.
    private static int? UserOf(Service service)
    {
        var written = service.User?.Split(':')[0] ?? UserVariables.Select(name => service.Environment.TryGetValue(name, out var value) ? value.Known : null).FirstOrDefault(value => value is not null);
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var user) && user > 0 ? user : null;
    }

    private static string Mend(Service service, int user)
        => UserVariables.FirstOrDefault(service.Environment.ContainsKey) is { } name && service.User is null ? $"[\"{name}\"] = {user}" : $"User = \"{user}:{user}\"";
}
