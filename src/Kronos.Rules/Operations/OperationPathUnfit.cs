using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>The folders and files that units and scripts name are whole paths, without letters that have a meaning there.</summary>
public sealed class OperationPathUnfit : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8004",
        "The paths of a host's own folders and files are whole",
        Severity.Error,
        "src/Kronos.Rules/Operations/KRN8004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        (Place Place, string What, string Path, string Example)[] paths =
        [
            (new(host.Host, nameof(Host.Directory)), "The folder of the deployment", host.Host.Directory, "/opt/" + host.Host.Name),
            (new(host.Host, nameof(Host.DataRoot)), "The folder of the data", host.Host.DataRoot.Value, "/srv/" + host.Host.Name),
            (new(host.Host, nameof(Host.DockerRoot)), "Docker's folder", host.Host.DockerRoot, "/var/lib/docker"),
            (new(host.Host, nameof(Host.Backups)), "The file with the password of the backups", host.Host.Backups.PasswordFile, $"/etc/{host.Host.Name}/restic-password"),
        ];
        return from item in paths
               let problem = Problem(item.Path)
               where problem is not null
               select Find(item.Place, $"{item.What} is '{item.Path}', which {problem}. Write a whole path such as \"{item.Example}\".");
    }

    private static string? Problem(string path)
        => path.Length < 2 || path[0] != '/' ? "does not begin at the root of the machine: units know no other folder to begin from"
            : path.Split('/').Any(part => part is "." or "..") ? "leads back on itself: systemd takes no '.' and no '..' in a path"
            : path.FirstOrDefault(letter => !char.IsLetterOrDigit(letter) && "/._-+@".IndexOf(letter) < 0) is not '\0' and var letter
                ? $"has '{letter}' in it: systemd and the shell give it a meaning of its own"
            : null;
}
