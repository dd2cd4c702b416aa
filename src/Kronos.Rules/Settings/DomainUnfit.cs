using System.Globalization;
using Kronos.Inventory;
using Kronos.Rules.Traefik;

namespace Kronos.Rules.Settings;

/// <summary>The domain of a host is a name, bare and whole: the names of all routes end in it.</summary>
public sealed class DomainUnfit : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8030",
        "The domain of a host is the bare name of a zone",
        Severity.Error,
        "src/Kronos.Rules/Settings/KRN8030.md");

    /// <summary>Why a text is no domain, as the second half of a sentence; null when it is one.</summary>
    internal static string? Problem(string domain) => domain switch
    {
        _ when domain.Trim().Length == 0 => "is empty",
        _ when domain != Bare(domain) => "is more than the name of a zone",
        _ when HostNames.Reason(domain) is { } reason => "is no name that the DNS can hold: " + reason,
        _ => null,
    };

    /// <summary>Whether a name or a rule of Traefik has the domain's mistake in it, which is told once and not at every route. A compose file has no domain, and no such mistake.</summary>
    internal static bool IsIn(string text, Host host)
        => host.Domain.Value is { Length: > 0 } domain && Problem(domain) is not null && text.IndexOf(domain, StringComparison.Ordinal) >= 0;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var domain = host.Host.Domain.Value;
        if (Problem(domain) is { } problem)
        {
            var meant = new[] { Bare(domain), Ascii(Bare(domain)) }.FirstOrDefault(name => Problem(name) is null) ?? "example.org";
            yield return Find(
                new Place(host.Host, nameof(Host.Domain)),
                $"The domain '{domain}' {problem}. The names of all routes end in it, and nobody could ask for one of them. Write new(\"{meant}\").");
        }
    }

    // What people copy with it: the scheme, a path, a port, a wildcard, the dot of a zone file.
    private static string Bare(string domain)
    {
        var start = domain.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        var name = domain.Substring(start).Split('/')[0].Split(':')[0].Trim();
        return (name.StartsWith("*.", StringComparison.Ordinal) ? name.Substring(2) : name).TrimEnd('.');
    }

    // Letters that the DNS writes in another way.
    private static string Ascii(string name)
    {
        try
        {
            return new IdnMapping().GetAscii(name);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
