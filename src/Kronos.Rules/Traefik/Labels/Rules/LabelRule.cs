using Kronos.Inventory;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A rule about raw labels that the decoder itself finds broken.</summary>
public abstract class LabelRule : Rule
{
    private protected LabelRule(string id, string title, Severity severity, LabelFault fault)
    {
        Info = new(id, title, severity, $"src/Kronos.Rules/Traefik/Labels/Rules/{id}.md");
        Fault = fault;
    }

    /// <inheritdoc/>
    public sealed override RuleInfo Info { get; }

    private LabelFault Fault { get; }

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           from finding in container.Decoding.Findings
           where finding.Fault == Fault
           select Find(container.PlaceOf(finding), finding.Message.Replace("the container", $"'{container.Service.Name}'"));
}
