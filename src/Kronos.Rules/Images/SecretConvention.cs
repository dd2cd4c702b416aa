using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Images;

/// <summary>A secret's file is handed over as the image reads it.</summary>
public sealed class SecretConvention : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5011",
        "A secret's file is handed over as the image reads it",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5011.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from variable in Variable.Of(stack, images)
           where variable.Name.StartsWith("FILE__", StringComparison.Ordinal) || variable.Name.EndsWith("_FILE", StringComparison.Ordinal)
           let problem = Problem(variable, Variable.Plain(variable.Name))
           where problem is not null
           select Find(variable.Place, $"'{variable.Service.Name}' {problem}");

    private static string? Problem(Variable variable, string plain)
    {
        var isPrefixed = variable.Name.StartsWith("FILE__", StringComparison.Ordinal);
        // NEXTCLOUD_CONFIG_FILE and the like name files that are no secrets.
        var isSecret = isPrefixed || variable.Value.Parts.Any(part => part is SecretPart) || variable.Facts.SecretVariables.Contains(variable.Name);
        var member = variable.Value.Parts.OfType<SecretPart>().FirstOrDefault()?.Secret.Member ?? "Password";
        return (isSecret ? variable.Facts.Secrets : SecretFiles.Unknown) switch
        {
            SecretFiles.None => $"hands over a secret's file in '{variable.Name}', but '{variable.Service.Image}' reads no file from a variable: the secret is never set. "
                + "Set it where the application keeps its settings, or mount a configuration file that holds it.",
            SecretFiles.Suffix when isPrefixed => $"hands over a secret's file in '{variable.Name}', as LinuxServer's images read it, but '{variable.Service.Image}' does not: "
                + $"the secret is never set. Write [\"{plain}_FILE\"] = {member}.Path.",
            SecretFiles.Suffix when variable.Facts.SecretVariables is { Count: > 0 } known && !known.Contains(variable.Name)
                => $"hands over a secret's file in '{variable.Name}', which '{variable.Service.Image}' does not read: the secret is never set. "
                + (Spelling.Slip(variable.Name, known) is { } meant ? $"Did you mean '{meant}'?" : $"It reads {string.Join(", ", known.Take(6))}."),
            SecretFiles.Prefix when !isPrefixed => $"hands over a secret's file in '{variable.Name}', but '{variable.Service.Image}' reads files from variables that begin with "
                + $"FILE__: the secret is never set. Write [\"FILE__{plain}\"] = {member}.Path.",
            SecretFiles.Name when variable.Value.Known.Contains('/') => $"gives '{variable.Name}' the path '{variable.Value}', but '{variable.Service.Image}' wants the name of the secret and puts "
                + $"/run/secrets/ before it: it finds no file, and the password is a random one. Write [\"{variable.Name}\"] = {member}.Name.",
            _ => null,
        };
    }
}
