using System.Globalization;
using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Capacity;

/// <summary>A limit is one that the machine has.</summary>
public sealed class LimitAboveMachine : StackRule
{
    /// <summary>The least memory that Docker takes for a limit and for a reservation (moby: <c>linuxMinMemory</c>).</summary>
    internal static readonly ByteSize Smallest = 6.MiB;

    // moby: "range of CPUs is from 0.01".
    private const double SmallestPart = 0.01;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN6004",
        "A limit stays within the machine",
        Severity.Error,
        "src/Kronos.Rules/Capacity/KRN6004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
    {
        var hardware = stack.Stack.Host.Hardware;
        return from service in stack.Services
               where service.Limits is not null
               from problem in Problems(service.Limits!, hardware)
               select Find(
                   new Place(service.Limits!, problem.Member),
                   $"The limit of '{service.Name}' {problem.Text}",
                   new Place(stack.Stack.Host, nameof(Host.Hardware)));
    }

    private static IEnumerable<(string Member, string Text)> Problems(Limits limits, Hardware hardware)
    {
        if (limits.Memory > hardware.Memory)
        {
            yield return (nameof(Limits.Memory), $"is {limits.Memory} of memory, but the machine has {hardware.Memory}: "
                + "it limits nothing, and a leak takes the whole machine down. Write less.");
        }

        if (limits.Cpus > hardware.Cores)
        {
            yield return (nameof(Limits.Cpus), $"is {Number(limits.Cpus.Value)} processors, but the machine has {hardware.Cores}: Docker does not create the container "
                + $"(\"range of CPUs is from 0.01 to {hardware.Cores}.00\"). Write {hardware.Cores} or less.");
        }

        // NaN is not above it either.
        if (limits.Cpus is { } cpus && !(cpus >= SmallestPart))
        {
            yield return (nameof(Limits.Cpus), $"is {Number(cpus)} processors, which is nothing to run on. Write 0.1 or more, or leave Cpus out for no limit.");
        }

        if (limits.Pids <= 0)
        {
            yield return (nameof(Limits.Pids), $"is {limits.Pids} processes, and to Docker that is no limit: one that starts others without end takes the whole machine down. Write 512 or more.");
        }

        if (limits.Memory is { } memory && memory < Smallest)
        {
            yield return (nameof(Limits.Memory), $"is {memory} of memory, and Docker accepts no less than {Smallest}. Write it with its unit, such as 64.MiB.");
        }
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
