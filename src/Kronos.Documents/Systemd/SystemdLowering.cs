using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>Everything below <c>systemd/</c>.</summary>
internal static class SystemdLowering
{
    public static IEnumerable<Document> Lower(HostInventory host) => HostUnits.Lower(host).Concat(StackUnits.Lower(host)).Concat(TimedUnits.Lower(host));
}
