using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Storage;

namespace Kronos.Rules.Capacity;

/// <summary>Reservations and file systems in memory have a size that Docker takes as it is meant.</summary>
public sealed class SizeOfNothing : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6009",
        "What is set aside for a container is more than nothing",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6009.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => stack.Services.SelectMany(Problems).Select(problem => Find(problem.Place, problem.Message))
            .Concat(from site in MountSite.Of(stack)
                    where site.Mount is { Kind: MountKind.Memory, Size.Bytes: <= 0 }
                    select Find(
                        site.Place,
                        $"'{site.Service.Name}' has a file system in memory of {site.Mount.Size} at '{site.Mount.Target}', and to Linux that is one without a limit. "
                        + "Write its largest size, such as 64.MiB."));

    private static IEnumerable<(Place Place, string Message)> Problems(Service service)
    {
        if (service.SharedMemory is { Bytes: <= 0 } shared)
        {
            yield return (new(service, nameof(Service.SharedMemory)), $"'{service.Name}' has {shared} of shared memory, and Docker takes that for its default, 64 MiB. Write more, or leave it out.");
        }

        if (service.Reservation?.Memory is { } memory && memory < LimitAboveMachine.Smallest)
        {
            yield return (
                new(service, nameof(Service.Reservation)),
                $"'{service.Name}' reserves {memory} of memory, and Docker accepts no less than {LimitAboveMachine.Smallest}. Write it with its unit, such as 64.MiB, or leave it out.");
        }

        if (service.Reservation?.Cpus is { } cpus && !(cpus > 0))
        {
            yield return (new(service, nameof(Service.Reservation)), FormattableString.Invariant($"'{service.Name}' reserves {cpus} processors, which is nothing. Write 0.1 or more, or leave Cpus out."));
        }
    }
}
