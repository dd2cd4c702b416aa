using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>An image gets what it does not start without.</summary>
public sealed class VariableMissing : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5010",
        "An image gets the variables that it does not start without",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5010.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           // Who writes the entry point or reads a file of variables may set them there.
           where service.Entrypoint is null && !service.Extra.ContainsKey("env_file")
           let facts = images.Find(service)
           where facts is not null
           from required in facts.Requires
           where !required.OneOf.Any(name => Variable.IsSet(service, name))
           select Find(
               new Place(service, nameof(Service.Environment)),
               $"'{service.Name}' does not set '{required.OneOf[0]}'{Others(required)}: {required.Otherwise}. {Mend(facts, required.OneOf[0])}");

    private static string Others(RequiredVariable required) => required.OneOf.Count switch
    {
        1 => "",
        2 => $" or '{required.OneOf[1]}'",
        _ => $" or one of {string.Join(", ", required.OneOf.Skip(1))}",
    };

    private static string Mend(ImageFacts facts, string name) => facts.Secrets switch
    {
        SecretFiles.Suffix => $"Declare a secret, list it in Secrets, and write [\"{name}_FILE\"] = Password.Path.",
        SecretFiles.Prefix => $"Declare a secret, list it in Secrets, and write [\"FILE__{name}\"] = Password.Path.",
        _ => $"Write [\"{name}\"] = ….",
    };
}
