using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Containers;

/// <summary>A security option is one of Docker's, and not one that Kronos writes.</summary>
public sealed class SecurityOptionUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8053",
        "A security option is one that Docker takes",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8053.md");

    private const string NoNewPrivileges = "no-new-privileges";

    private static readonly string[] Keys = ["apparmor", "label", "seccomp", "systempaths"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from option in service.SecurityOptions.Indexed()
           let problem = service.SecurityOptions.Take(option.Index).Contains(option.Item) ? "stands there twice, and Compose takes no list with a thing twice. Leave one out." : Problem(option.Item)
           where problem is not null
           select Find(new Place(service, nameof(Service.SecurityOptions)).Item(option.Index), $"The security option '{option.Item}' of '{service.Name}' {problem}");

    private static string? Problem(string option)
    {
        var end = option.IndexOfAny(['=', ':']);
        var key = end < 0 ? option : option.Substring(0, end);
        var value = end < 0 ? "" : option.Substring(end + 1);
        return key == NoNewPrivileges ? $"is what {nameof(Service.MayGainPrivileges)} says: Kronos writes it for every service that may not. Leave it out."
            : !Keys.Contains(key) ? $"is none of Docker's, which does not create the container.{Spelling.Suggestion(key, Keys)} There are {string.Join(", ", Keys)}."
            : value.Length == 0 ? $"has no value. Write it like \"{key}={(key == "label" ? "disable" : "unconfined")}\"."
            : key == "systempaths" && value != "unconfined" ? "has one value only. Write \"systempaths=unconfined\"."
            : null;
    }
}
