using Kronos.Inventory;
using Kronos.Rules.Traefik;

namespace Kronos.Rules.Settings;

/// <summary>The administrator has an address that mail can be sent to.</summary>
public sealed class EmailUnfit : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8034",
        "The administrator has an address that mail can be sent to",
        Severity.Error,
        "src/Kronos.Rules/Settings/KRN8034.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var (email, domain) = (host.Host.Email.Value, host.Host.Domain.Value);

        // In a domain that is none it is the domain's mistake.
        if (Problem(email) is { } problem && (DomainUnfit.Problem(domain) is null || !email.EndsWith("@" + domain, StringComparison.Ordinal)))
        {
            yield return Find(
                new Place(host.Host, nameof(Host.Email)),
                $"The administrator's address '{email}' {problem}: the authority that signs the certificates refuses it, and no warning ever arrives. "
                + "Write one such as new(\"admin@example.org\").");
        }
    }

    private static string? Problem(string email)
    {
        var parts = email.Split('@');
        return parts.Length != 2 ? "has not one '@' with a name on either side"
            : parts[0].Length == 0 || parts[0].Any(letter => char.IsWhiteSpace(letter) || "<>()[]\\,;:\"".IndexOf(letter) >= 0) ? "has no plain name in front of the '@'"
            : DomainUnfit.Problem(parts[1]) is not null || parts[1].IndexOf('.') < 0 ? "has no domain behind the '@'"
            : null;
    }
}
