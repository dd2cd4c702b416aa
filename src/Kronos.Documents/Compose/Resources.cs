using Kronos.Documents.Values;

namespace Kronos.Documents.Compose;

/// <summary>What a service may use and what is kept for it (<c>deploy.resources</c>).</summary>
internal static class Resources
{
    public static Mapping? Lower(Limits? limits, Reservation? reservation)
    {
        var resources = new Mapping
        {
            ["limits"] = limits is null ? null : Amounts(limits.Cpus, limits.Memory, limits.Pids),
            ["reservations"] = reservation is null ? null : Amounts(reservation.Cpus, reservation.Memory, null).OrNull(),
        };
        return resources.Count == 0 ? null : new() { ["resources"] = resources };
    }

    private static Mapping Amounts(double? cpus, ByteSize? memory, int? pids) => new()
    {
        ["cpus"] = cpus is { } cores ? Units.Cores(cores) : null,
        ["memory"] = memory is { } size ? Units.Size(size) : null,
        ["pids"] = pids is { } count ? count : null,
    };
}
