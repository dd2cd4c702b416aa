using Kronos.Build.Rendering;
using Kronos.Documents;
using Kronos.Inventory;
using Kronos.Server;
using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>A second repository in another place, with the real restic: the scripts of the home server, were its record to name one.</summary>
public sealed class SecondRepositoryTests : IDisposable
{
    private readonly Machine machine = new();
    private readonly string second;

    public SecondRepositoryTests()
    {
        second = machine.PathOf("second");
        var documents = Lowering.Lower(HostInventory.Of(new HomeServer(), new ReflectedMembers())).Documents;
        foreach (var document in documents.Where(document => document.Path is "scripts/backup" or "scripts/backup-check"))
        {
            var content = (Mapping)document.Content;
            Assert.NotNull(content["remote"]);
            var named = new Mapping { ["remote"] = second };
            foreach (var (key, value) in content.Where(entry => entry.Key != "remote"))
            {
                named[key] = value;
            }

            File.WriteAllText(Path.Combine(machine.Folder, document.Path), Renderer.Render(document with { Content = named }));
        }
    }

    [NeedsToolFact("restic", "bash")]
    public void What_the_first_one_loses_comes_back_from_the_second()
    {
        var before = machine.Data();
        var (exitCode, output, error) = machine.Script("backup");
        Assert.True(exitCode == 0, output + error);
        Assert.Contains($"second repository {second}: copied", output);
        Assert.Equal(0, machine.Script("backup-check").ExitCode);

        Directory.Delete(machine.PathOf("repository"), recursive: true);
        machine.Write("volumes/kronos_mail-data/file", "ransom\n");
        machine.Write("services/photos-database/rows", "0|nothing\n");
        var restored = machine.Script("restore", new Dictionary<string, string?> { ["RESTIC_REPOSITORY"] = second }, "--all");
        Assert.True(restored.ExitCode == 0, restored.Output + restored.Error);
        Assert.Equal(before, machine.Data());
    }

    [NeedsToolFact("restic", "bash")]
    public void One_that_is_not_mounted_is_told_and_not_made_again()
    {
        Assert.Equal(0, machine.Script("backup").ExitCode);
        Directory.Move(second, second + "-unplugged");
        var (exitCode, output, error) = machine.Script("backup");

        Assert.Equal(1, exitCode);
        Assert.Contains("photos: saved", output);
        Assert.Contains($"second repository {second}: FAILED, last copied 2", output);
        Assert.Contains("is its disk mounted?", error);
        Assert.False(Directory.Exists(second));

        Directory.Move(second + "-unplugged", second);
        Assert.Equal(0, machine.Script("backup").ExitCode);
    }

    [NeedsToolFact("shellcheck")]
    public void Shellcheck_finds_nothing()
        => Assert.Equal((0, "", ""), Tool.Run(Path.Combine(machine.Folder, "scripts"), null, "shellcheck", "--external-sources", "backup", "backup-check"));

    public void Dispose() => machine.Dispose();
}
