using Kronos.Documents.Backups;
using Kronos.Documents.Compose;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Scripts;

/// <summary>The programs that go with a deployment. What they do is the same everywhere; what they know of this host is given here. A template each, <c>script-…</c>.</summary>
internal static class ScriptsLowering
{
    private const string Folder = "scripts/";

    private static readonly string[] Repositories = ["backup", "backup-check", "certificates", "restore", "rotate", "watch"];

    private static readonly string[] Others = ["cloudflare", "install", "notify", "preflight", "prune", "uninstall", "update", "update-check"];

    public static IEnumerable<Document> Lower(HostInventory host, ShellText texts, StackSurroundings surroundings)
    {
        yield return Script(host, "repository", Repository(host, texts)) with { Executable = false };
        yield return Script(host, "common", new HostFacts(host, texts, surroundings).Lower()) with { Executable = false };
        foreach (var name in Repositories)
        {
            yield return Script(host, name, Repository(host, texts));
        }

        foreach (var name in Others)
        {
            yield return Script(host, name, Common(host));
        }
    }

    private static Document Script(HostInventory host, string name, Mapping content)
        => new(Folder + name, "script-" + name, content) { Header = Provenance.Of(host), Executable = true };

    private static Mapping Common(HostInventory host) => new() { ["host"] = host.Host.Name, ["directory"] = host.Host.Directory };

    private static Mapping Repository(HostInventory host, ShellText texts)
    {
        var backups = host.Host.Backups;
        var content = Common(host);
        content["repository"] = texts.Write(backups.Location);
        content["password_file"] = backups.PasswordFile;
        content["keep"] = $"--keep-daily {Units.Number(backups.KeepDaily)} --keep-weekly {Units.Number(backups.KeepWeekly)} --keep-monthly {Units.Number(backups.KeepMonthly)}";
        content["remote"] = backups.Remote is { } remote ? texts.Write(remote) : "";
        content["plan"] = BackupPlan.File;
        return content;
    }
}
