using Kronos.Documents.Backups;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Scripts;

/// <summary>The programs that go with a deployment. What they do is the same everywhere; what they know of this host is given here. A template each, <c>script-…</c>.</summary>
internal static class ScriptsLowering
{
    private const string Folder = "scripts/";

    public static IEnumerable<Document> Lower(HostInventory host, ShellText texts)
    {
        yield return Script(host, "repository", Repository(host, texts)) with { Executable = false };
        yield return Script(host, "backup", Repository(host, texts));
        yield return Script(host, "backup-check", Repository(host, texts));
        yield return Script(host, "restore", Repository(host, texts));
        yield return Script(host, "prune", Common(host));
        yield return Script(host, "update-check", Common(host));
        yield return Script(host, "notify", Common(host));
        yield return Script(host, "install", Install(host));
    }

    private static Document Script(HostInventory host, string name, Mapping content)
        => new(Folder + name, "script-" + name, content) { Header = Provenance.Of(host), Executable = true };

    private static Mapping Common(HostInventory host) => new() { ["host"] = host.Host.Name };

    private static Mapping Repository(HostInventory host, ShellText texts)
    {
        var backups = host.Host.Backups;
        var content = Common(host);
        content["repository"] = texts.Write(backups.Location);
        content["password_file"] = backups.PasswordFile;
        content["keep"] = $"--keep-daily {Units.Number(backups.KeepDaily)} --keep-weekly {Units.Number(backups.KeepWeekly)} --keep-monthly {Units.Number(backups.KeepMonthly)}";
        content["plan"] = BackupPlan.File;
        return content;
    }

    private static Mapping Install(HostInventory host)
    {
        var content = Common(host);
        content["directory"] = host.Host.Directory;
        content["password_file"] = host.Host.Backups.PasswordFile;
        content["folder"] = BackupPlan.FolderOf(host) ?? "";
        return content;
    }
}
