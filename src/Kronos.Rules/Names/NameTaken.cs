using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Names;

/// <summary>Two things of a host have two names in the output.</summary>
public sealed class NameTaken : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN0021",
        "A name in the output stands for one thing",
        Severity.Error,
        "src/Kronos.Rules/Names/KRN0021.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => host.Clashes.Select(clash => Find(new Place(clash.Later), Message(clash.First, clash.Later), new Place(clash.First)));

    private static string Message(object first, object later) => later switch
    {
        Stack stack => $"Two stacks are called '{stack.Name}': the second one's folder, services and volumes would take the place of the first one's. "
            + $"Give it a name of its own: new(…) {{ Name = \"{stack.Name}-2\" }}.",
        Owned owned => $"{Kind(owned)} '{owned.Name}' of {owned.Owner.Definition} has the name of another of {((Owned)first).Owner.Definition}, "
            + "and only one of the two would be in the output. Rename one of the members or its stack.",
        _ => "Two things have one name.",
    };

    private static string Kind(Owned owned) => owned is Middleware ? "The middleware" : $"The {owned.GetType().Name.ToLowerInvariant()}";
}
