using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>The mode of a secret's file is one.</summary>
public sealed class SecretModeMalformed : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4012",
        "The mode of a secret is written in octal",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4012.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from secret in stack.Secrets
           where !IsOctal(secret.Mode)
           select Find(
               new Place(secret, nameof(Secret.Mode)),
               $"The mode '{secret.Mode}' of the secret '{secret.Name}' is not octal: three or four digits from 0 to 7, such as \"0400\" (its "
               + "owner reads it) "
               + "or \"0440\" (its group as well).");

    /// <summary>Whether a text is a mode that chmod takes.</summary>
    internal static bool IsOctal(string mode) => mode.Length is 3 or 4 && mode.All(digit => digit is >= '0' and <= '7');
}
