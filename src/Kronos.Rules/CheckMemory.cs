using System.Runtime.CompilerServices;
using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules;

/// <summary>What the rules found of stacks that are what they were in the check before. Whoever keeps it says when the records of the host or of its stacks say something else.</summary>
public sealed class CheckMemory
{
    private ConditionalWeakTable<StackInventory, Dictionary<StackRule, IReadOnlyList<Finding>>> found = new();

    /// <summary>Forgets everything.</summary>
    public void Forget() => found = new();

    /// <summary>What a rule finds of a stack.</summary>
    internal IReadOnlyList<Finding> Check(StackRule rule, StackInventory stack, ImageCatalogue images)
    {
        var known = found.GetValue(stack, static _ => []);
        if (!known.TryGetValue(rule, out var findings))
        {
            known[rule] = findings = [.. rule.Check(stack, images)];
        }

        return findings;
    }
}
