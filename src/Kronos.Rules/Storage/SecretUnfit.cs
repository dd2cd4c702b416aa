using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A secret's file can be made as the record says.</summary>
public sealed class SecretUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4020",
        "The file of a secret has an owner, letters enough, and a place",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4020.md");

    private const int FewestLetters = 12;
    private const int MostLetters = 1024;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from secret in stack.Secrets
           from problem in Problems(secret)
           select Find(new(secret, problem.Member), $"The secret '{secret.Name}' {problem.Text}");

    // Either one name, or a path from the root.
    private static bool IsPlace(string target)
        => target.Length > 0 && target[target.Length - 1] != '/' && (target[0] == '/' ? !target.Split('/').Contains("..") : target.IndexOf('/') < 0 && target is not ("." or ".."));

    private static IEnumerable<(string Member, string Text)> Problems(Secret secret)
    {
        if (secret.Uid < 0)
        {
            yield return (nameof(Secret.Uid), $"belongs to the user {secret.Uid}, and there is none below 0: chown refuses it. Write the number of the user that reads it.");
        }

        if (secret.Gid < 0)
        {
            yield return (nameof(Secret.Gid), $"belongs to the group {secret.Gid}, and there is none below 0: chown refuses it. Write the number of the group that reads it.");
        }

        if (secret.Generated is < FewestLetters or > MostLetters)
        {
            yield return (nameof(Secret.Generated), $"is to be made of {secret.Generated} random letters. Fewer than {FewestLetters} can be guessed, and nobody reads more than {MostLetters}. Write 32, or leave it out when it comes from somewhere else.");
        }

        if (secret.Target is { } target && !IsPlace(target))
        {
            yield return (nameof(Secret.Target), $"is to be found at '{target}', where no file can be. Write its name below /run/secrets, such as \"{secret.Name}\", or a whole path, such as \"/config/secrets.yaml\".");
        }
    }
}
