using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>What a person or a unit stopped stays so.</summary>
public sealed class RestartsWhatWasStopped : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8024",
        "A container that was stopped is not started by Docker",
        Severity.Warning,
        "src/Kronos.Rules/Operations/KRN8024.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var everywhere = host.Host.Restart == RestartPolicy.Always;
        if (everywhere && host.Services.Any(service => service.Restart is null))
        {
            yield return Find(new(host.Host, nameof(Host.Restart)), Message("Services of this host"));
        }

        foreach (var service in host.Services.Where(service => service.Restart == RestartPolicy.Always))
        {
            yield return Find(new(service, nameof(Service.Restart)), Message($"'{service.Name}'"));
        }
    }

    private static string Message(string who)
        => $"{who} restart always: what was stopped with its unit or by hand runs again as soon as Docker starts, in its order "
            + "and not in that of the units. Write RestartPolicy.UnlessStopped, which starts what ran and leaves alone what was stopped.";
}
