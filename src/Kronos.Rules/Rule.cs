using Kronos.Inventory;

namespace Kronos.Rules;

/// <summary>Something that must be true of a host. A pure function: it knows the model and nothing of the compiler.</summary>
public abstract class Rule
{
    /// <summary>Its id, title and severity.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>Finds every place that breaks it.</summary>
    /// <param name="host">The host.</param>
    public abstract IEnumerable<Finding> Check(HostInventory host);

    /// <summary>A finding of this rule.</summary>
    /// <param name="at">The place to mend.</param>
    /// <param name="message">What, the offending value, why it breaks, what to write.</param>
    /// <param name="also">The other places that are involved.</param>
    protected Finding Find(Place at, string message, params Place[] also) => new(Info, message, at, also);
}
