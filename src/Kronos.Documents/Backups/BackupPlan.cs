using Kronos.Documents.Compose;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Backups;

/// <summary>
/// What is saved and how, from what the records say: <c>backup.plan</c>, a line a step, its fields apart by tabs, for a person and for the scripts. Template <c>plan</c>.
/// </summary>
internal static class BackupPlan
{
    public const string File = "backup.plan";

    private static readonly StackPart<StackSurroundings, Node[]> Own = new();

    /// <summary>The folders of the machine that hold a repository, as a unit names what it writes; the second one may be on a disk that is not always there.</summary>
    public static IEnumerable<string> FoldersOf(HostInventory host)
    {
        if (host.Host.Backups.Location.Known is ['/', ..] first)
        {
            yield return first;
        }

        if (host.Host.Backups.Remote?.Known is ['/', ..] second)
        {
            yield return "-" + second;
        }
    }

    public static Document Lower(HostInventory host, ShellText texts, StackSurroundings surroundings)
        => new(File, "plan", new Listing(host.Stacks.SelectMany(stack => Steps(stack, host, texts, surroundings))))
        {
            Header = Provenance.Of(
                host,
                "What scripts/backup saves and scripts/restore brings back, a line each, the fields apart by tabs:",
                "stack, what (dump, undump: a command; stop: a service; volume: of Docker; folder; without: a path that is left out), whose, and how."),
        };

    /// <summary>What is saved of a stack, for the map.</summary>
    public static IEnumerable<(string What, string How)> Of(StackInventory stack, HostInventory host)
        => Dumped(stack).Select(service => (service.Name, "its own dump"))
            .Concat(Saved(stack, host).Select(volume => (volume.Name, Stopped(stack).Any(service => Writes(service, volume)) ? "copied while stopped" : "copied while running")));

    // What another stack's services write is looked up each time.
    private static IEnumerable<Node> Steps(StackInventory stack, HostInventory host, ShellText texts, StackSurroundings surroundings)
        => host.SharesVolumes(stack) ? Steps(stack, host, texts) : Own.Of(host, stack, surroundings, () => [.. Steps(stack, host, texts)]);

    private static IEnumerable<Node> Steps(StackInventory stack, HostInventory host, ShellText texts)
    {
        var name = stack.Stack.Name;
        foreach (var service in Dumped(stack))
        {
            yield return Step(name, "dump", service.Name, ShellText.Words(service.Backup!.Command));
            if (service.Backup.Restore.Count > 0)
            {
                yield return Step(name, "undump", service.Name, ShellText.Words(service.Backup.Restore));
            }
        }

        foreach (var service in Stopped(stack))
        {
            yield return Step(name, "stop", service.Name);
        }

        foreach (var volume in Saved(stack, host))
        {
            yield return volume.Path is { } path ? Step(name, "folder", texts.Write(path)) : Step(name, "volume", volume.DockerName);
            foreach (var left in host.WritersOf(volume).SelectMany(service => service.Backup?.Exclude ?? []).Concat(volume.Backup?.Exclude ?? []).Distinct())
            {
                yield return Step(name, "without", volume.Path is { } folder ? texts.Write(folder) : volume.DockerName, left);
            }
        }
    }

    private static IEnumerable<Service> Dumped(StackInventory stack) => stack.Services.Where(service => service.Backup?.Kind == BackupKind.Dump);

    private static IEnumerable<Service> Stopped(StackInventory stack) => stack.Services.Where(service => service.Backup?.Kind == BackupKind.Stopped);

    // A volume's own word counts first; then what those who write it say.
    private static IEnumerable<Volume> Saved(StackInventory stack, HostInventory host)
        => stack.Volumes.Where(volume => (volume.Backup?.Kind ?? Kinds(volume, host).DefaultIfEmpty(BackupKind.Skip).First()) is BackupKind.Files or BackupKind.Stopped);

    private static IEnumerable<BackupKind> Kinds(Volume volume, HostInventory host)
        => host.WritersOf(volume).Where(service => service.Backup is not null).Select(service => service.Backup!.Kind);

    private static bool Writes(Service service, Volume volume) => service.Volumes.Any(mount => !mount.ReadOnly && volume.Equals(mount.Volume));

    private static Node Step(params string[] fields) => new Listing(fields.Select(field => (Node)field));
}
