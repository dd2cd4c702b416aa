using System.Text.RegularExpressions;
using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Names;

/// <summary>The name of a stack can be a folder, a host name, a unit and a compose key at once.</summary>
public sealed class StackNameUnfit : StackRule
{
    // A DNS label (RFC 1123), because services are reached by it; shorter than 63, because members add to it.
    private static readonly Regex Fit = new(@"\A[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?\z", RegexOptions.CultureInvariant);

    // Folders of the output that are not a stack's.
    private static readonly string[] Reserved = ["secrets", "systemd", "firewall", "scripts"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN0022",
        "The name of a stack can be a host name and a folder",
        Severity.Error,
        "src/Kronos.Rules/Names/KRN0022.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from problem in new[] { Problem(stack.Stack.Name) }
           where problem is not null
           select Find(new Place(stack.Stack, nameof(Stack.Name)), $"The stack's name '{stack.Stack.Name}' {problem}. Set another: Name = \"{Mend(stack.Stack.Name)}\".");

    private static string? Problem(string name)
        => !Fit.IsMatch(name)
            ? "becomes a folder, a compose key, a systemd unit and the beginning of host names, so it has up to 40 lower-case letters, digits and hyphens, and no hyphen at its ends"
            : Reserved.Contains(name) ? "is the name of a folder that the output needs for itself" : null;

    private static string Mend(string name)
    {
        var letters = Regex.Replace(Naming.Kebab(name).ToLowerInvariant(), "[^a-z0-9]+", "-").Trim('-');
        return letters.Length == 0 ? "app" : Reserved.Contains(letters) ? letters + "-app" : letters.Substring(0, Math.Min(letters.Length, 40)).TrimEnd('-');
    }
}
