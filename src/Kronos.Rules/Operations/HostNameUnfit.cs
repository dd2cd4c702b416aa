using System.Text.RegularExpressions;
using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>The name of a host can be a compose project, a folder, a unit and a table of nftables at once.</summary>
public sealed class HostNameUnfit : Rule
{
    // Compose: lower-case letters, digits, hyphens and underscores; nftables wants a letter first; a host name has no underscore.
    private static readonly Regex Fit = new(@"\A[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?\z", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8001",
        "The name of a host can be a folder, a compose project and a unit",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        if (!Fit.IsMatch(host.Host.Name))
        {
            yield return Find(
                new Place(host.Host, nameof(Host.Name)),
                $"The host's name '{host.Host.Name}' becomes a folder, a compose project, units of systemd and a table of nftables, so it has up to 40 lower-case letters, "
                + $"digits and hyphens, a letter first and no hyphen last. Write : Host(\"{Mend(host.Host.Name)}\").");
        }
    }

    private static string Mend(string name)
    {
        var letters = Regex.Replace(Naming.Kebab(name), "[^a-z0-9]+", "-").TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
        return letters.Substring(0, Math.Min(letters.Length, 40)).TrimEnd('-') is { Length: > 0 } fit ? fit : "home";
    }
}
