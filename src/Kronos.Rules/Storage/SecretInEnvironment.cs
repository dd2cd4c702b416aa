using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>No secret stands in the environment or the command in plain text.</summary>
public sealed class SecretInEnvironment : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4005",
        "A secret is a file, not a value in the environment",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4005.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from text in ServiceText.Of(service)
           let problem = Problem(text)
           where problem is not null
           // The value itself is never said: build logs are public more often than one thinks.
           select Find(
               text.Place,
               $"'{service.Name}' {problem}: it is committed with the output, and docker inspect shows it to everybody who may ask Docker. "
               + $"Declare public Secret {Member(text)} => new(this); list it in Secrets, and hand over its file: [\"{Variable(text)}_FILE\"] = "
               + $"{Member(text)}.Path, "
               + "if the image reads such a variable.");

    private static string? Problem(ServiceText text)
    {
        // A secret's path and names that Kronos fills in are no secrets.
        if (!text.Text.Parts.All(part => part is LiteralPart or SettingPart))
        {
            return SecretNames.HasCredentials(text.Text.Known) ? $"has a password in a URL in {text.Name}" : null;
        }

        var (name, value) = text.Place.Member == nameof(Service.Environment) ? (text.Name, text.Text.Known) : Option(text.Text.Known);
        return SecretNames.IsSecret(name) && SecretNames.CouldBeSecret(value) ? $"has the value of '{name}' in plain text"
            : SecretNames.HasCredentials(text.Text.Known) ? $"has a password in a URL in {text.Name}"
            : null;
    }

    // --password=value; an argument without a sign of equality says nothing about the next one.
    private static (string Name, string Value) Option(string argument)
        => argument.IndexOf('=') is > 0 and var sign && argument.StartsWith("-", StringComparison.Ordinal)
            ? (argument.Substring(0, sign).TrimStart('-'), argument.Substring(sign + 1))
            : ("", argument);

    private static string Variable(ServiceText text) => text.Place.Key ?? "PASSWORD";

    private static string Member(ServiceText text)
    {
        var words = Variable(text).Split(['_', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        var member = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant()));
        return member.Length > 0 && char.IsLetter(member[0]) ? member : "Password";
    }
}
