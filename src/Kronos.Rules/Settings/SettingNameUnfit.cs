using System.Text.RegularExpressions;
using Kronos.Inventory;

namespace Kronos.Rules.Settings;

/// <summary>A setting is a variable with a name of its own, which the environment of whoever deploys does not have already.</summary>
public sealed class SettingNameUnfit : Rule
{
    private static readonly Regex Name = new(@"\A[A-Z_][A-Z0-9_]*\z", RegexOptions.CultureInvariant);

    // Compose takes the environment first and .env after it: of these there is one wherever somebody types a command, or a unit of systemd does.
    private static readonly HashSet<string> Taken =
    [
        "PATH", "HOME", "USER", "LOGNAME", "SHELL", "PWD", "OLDPWD", "LANG", "LANGUAGE", "TERM", "HOSTNAME", "UID", "EUID", "PPID", "IFS", "TMPDIR", "EDITOR", "MAIL",
        "DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG", "DOCKER_CERT_PATH", "DOCKER_TLS_VERIFY", "DOCKER_API_VERSION", "DOCKER_DEFAULT_PLATFORM",
    ];

    private static readonly string[] TakenPrefixes = ["LC_", "COMPOSE_", "RESTIC_", "SYSTEMD_", "XDG_", "SSH_", "SUDO_"];

    private static readonly ListPerStack<Setting> InStacks = new((_, stack) => stack.Settings);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8035",
        "A setting has a name of its own",
        Severity.Error,
        "src/Kronos.Rules/Settings/KRN8035.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var first = host.Settings.ToDictionary(setting => setting.Variable);
        var doubled = from setting in InStacks.Of(host).Distinct()
                      let other = first[setting.Variable]
                      where other.Value != setting.Value
                      select Find(
                          new(setting),
                          $"The setting {setting.Variable} is '{setting.Value}' here and '{other.Value}' in another place, and .env has one line for both. Give one of the members another name.",
                          new Place(other));
        var unfit = from setting in host.Settings
                    let problem = Problem(setting.Variable)
                    where problem is not null
                    select Find(new(setting), $"The setting '{setting.Member}' is the variable '{setting.Variable}', {problem}");
        return doubled.Concat(unfit);
    }

    private static string? Problem(string variable)
        => !Name.IsMatch(variable) ? "which Compose does not read. Write a name of letters, digits and underscores, a letter first."
            : Taken.Contains(variable) || TakenPrefixes.Any(prefix => variable.StartsWith(prefix, StringComparison.Ordinal))
                ? "which has a meaning already, and a value in the environment of whoever deploys: Compose takes that one, not the line in .env. Give the member another name."
            : null;
}
