using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A secret that is declared is used.</summary>
public sealed class UnusedSecret : Rule
{
    // What no service of its own stack is given; another's may be.
    private static readonly ListPerStack<Secret> Unused = new((_, stack) => stack.Secrets.Except(stack.Services.SelectMany(service => service.Secrets)));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4008",
        "A secret is used by a service",
        Severity.Warning,
        "src/Kronos.Rules/Storage/KRN4008.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var used = new Lazy<HashSet<Secret>>(() => [.. host.Services.SelectMany(service => service.Secrets)]);
        return from secret in Unused.Of(host)
               where !used.Value.Contains(secret)
               select Find(
                   new Place(secret),
                   $"No service uses the secret '{secret.Name}': somebody has to create a file that nothing reads. List it in a service's "
                       + "Secrets, or remove it.");
    }
}
