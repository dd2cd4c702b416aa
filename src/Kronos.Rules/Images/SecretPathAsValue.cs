using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Storage;

namespace Kronos.Rules.Images;

/// <summary>The path of a secret is not taken for the secret.</summary>
public sealed class SecretPathAsValue : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5027",
        "The path of a secret's file is not the value of the secret",
        Severity.Warning,
        "src/Kronos.Rules/Images/KRN5027.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           let facts = images.Find(service)
           from variable in service.Environment
           where variable.Value.Parts is [SecretPart] && IsValue(variable.Key) && facts?.SecretVariables.Contains(variable.Key) != true
           let secret = ((SecretPart)variable.Value.Parts[0]).Secret
           select Find(
               new Place(service, nameof(Service.Environment)).Entry(variable.Key),
               $"'{service.Name}' gets the path of the secret '{secret.Name}' in '{variable.Key}', and an application takes what stands there for the secret itself: the password is then "
               + $"\"{variable.Value.Known}\". {Mend(variable.Key, secret, facts)}");

    // Keys and credentials may well be files, and HOMEPAGE_FILE_PASSWORD is one.
    private static readonly string[] Files = ["KEY", "CREDENTIALS"];

    private static bool IsValue(string name)
        => SecretNames.IsSecret(name) && !Files.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) && !name.Split('_').Contains("FILE", StringComparer.OrdinalIgnoreCase);

    private static string Mend(string name, Secret secret, ImageFacts? facts) => facts?.Secrets switch
    {
        SecretFiles.Suffix => $"Write [\"{name}_FILE\"] = {secret.Member}.Path.",
        SecretFiles.Prefix => $"Write [\"FILE__{name}\"] = {secret.Member}.Path.",
        SecretFiles.None => "The image reads no file from a variable: set the secret where the application keeps its settings.",
        _ => $"Write [\"{name}_FILE\"] = {secret.Member}.Path if the image reads such a variable; the documentation of the image says what it is called. If it does read a file here, say so in its ImageFacts, as one of "
            + "its SecretVariables.",
    };
}
