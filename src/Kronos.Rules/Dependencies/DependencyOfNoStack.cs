using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>A service that another waits for is a member of a stack of this host.</summary>
public sealed class DependencyOfNoStack : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7004",
        "A service waits for public members of stacks of the host",
        Severity.Error,
        "src/Kronos.Rules/Dependencies/KRN7004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from site in DependencySite.Of(host)
           where !site.IsKnown && !site.On.Equals(site.Service)
           let owner = site.On.Owner
           select Find(
               site.Place,
               $"'{site.Service.Name}' waits for '{site.On.Name}', which no stack of the host declares: Compose refuses a dependency that is defined nowhere. "
               + (host.Find(owner) is { } stack
                   ? $"Make it a public property of {owner.Definition}: public Service {site.On.Member} => new(this) {{ … }};"
                       + Spelling.Suggestion(site.On.Member, stack.Services.Select(service => service.Member))
                   : $"Give the host the stack that owns it: public {owner.Definition} {owner.Definition} => new(this);"));
}
