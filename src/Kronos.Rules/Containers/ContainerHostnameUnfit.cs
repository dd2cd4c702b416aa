using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Settings;
using Kronos.Rules.Traefik;

namespace Kronos.Rules.Containers;

/// <summary>The host name in a container is one that the kernel takes and programs understand.</summary>
public sealed class ContainerHostnameUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8055",
        "The host name that a container sees is one",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8055.md");

    // HOST_NAME_MAX of Linux.
    private const int Longest = 64;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.ContainerHostname is not null
           let name = service.ContainerHostname!.Known
           where !DomainUnfit.IsIn(name, stack.Stack.Host)
           let problem = name.Length == 0 ? "it is empty" : name.Length > Longest ? $"it has {name.Length} characters, and Linux takes {Longest}" : Reason(name)
           where problem is not null
           select Find(
               new Place(service, nameof(Service.ContainerHostname)),
               $"'{service.Name}' is to see the host name '{name}': {problem}. Write letters, digits and hyphens, with dots between the labels.");

    private static string? Reason(string name) => name.IndexOf('*') >= 0 ? "a wildcard is no machine's name" : HostNames.Reason(name);
}
