using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A secret's file is for its owner and its group.</summary>
public sealed class SecretReadableByOthers : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4013",
        "The file of a secret is not for everybody",
        Severity.Warning,
        "src/Kronos.Rules/Storage/KRN4013.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from secret in stack.Secrets
           where SecretModeMalformed.IsOctal(secret.Mode) && secret.Mode[secret.Mode.Length - 1] != '0'
           select Find(
               new Place(secret, nameof(Secret.Mode)),
               $"The mode {secret.Mode} of the secret '{secret.Name}' lets every user of the machine at the file. "
               + "Give the file to the container's user instead: Uid or Gid, with Mode \"0400\" or \"0440\".");
}
