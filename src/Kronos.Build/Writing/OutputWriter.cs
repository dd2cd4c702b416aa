using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>
/// Carries out plans. The list of everything that may be Kronos's own comes first, under a name of its own, and goes last, when the manifest is written: whenever
/// the machine stops, each file is entirely old or entirely new, and the next run knows which of them are its own.
/// </summary>
public sealed class OutputWriter(IFiles disk)
{
    /// <summary>The name under which a file is made, one at a time, before it gets its own: a run that is interrupted leaves at most this one, and the next takes it.</summary>
    public const string NewFileName = ".kronos-new";

    /// <summary>Carries out a plan.</summary>
    /// <exception cref="BuildException">The disk refuses; every file is whole.</exception>
    public void Write(WritePlan plan)
    {
        if (plan.IsEmpty)
        {
            return;
        }

        try
        {
            Carry(plan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BuildException(BuildRules.Unwritable, $"'{plan.Root}' cannot be written: {exception.Message} Every file in it is whole, old or new; build again when the cause is gone.");
        }
    }

    private void Carry(WritePlan plan)
    {
        disk.CreateFolder(plan.Root);
        Replace(plan, Manifest.PendingFileName, plan.Pending.ToBytes(), executable: false);

        // A file gives way to a folder of its name and the other way round; everything else is removed when nothing names it any more.
        var obstacles = plan.Delete.Where(path => plan.Target.Paths.Any(wanted => wanted.StartsWith(path + "/", StringComparison.Ordinal) || path.StartsWith(wanted + "/", StringComparison.Ordinal))).ToList();
        obstacles.ForEach(path => Delete(plan, path));
        foreach (var file in plan.Write)
        {
            Replace(plan, file.Path, file.Bytes, file.Executable);
        }

        plan.Delete.Except(obstacles).ToList().ForEach(path => Delete(plan, path));
        if (plan.IsRemoval)
        {
            Delete(plan, Manifest.FileName);
        }
        else
        {
            Replace(plan, Manifest.FileName, plan.Target.ToBytes(), executable: false);
        }

        Delete(plan, Manifest.PendingFileName);
        DeleteIfEmpty(plan.Root);
    }

    private void Replace(WritePlan plan, string path, byte[] content, bool executable)
    {
        var made = Path.Combine(plan.Root, NewFileName);
        var target = Path.Combine(plan.Root, path);
        disk.CreateFolder(Path.GetDirectoryName(target)!);
        DeleteEmptyFolders(target);
        disk.Create(made, content, executable);
        disk.Move(made, target);
    }

    private void Delete(WritePlan plan, string path)
    {
        if (disk.KindOf(Path.Combine(plan.Root, path)) != EntryKind.None)
        {
            disk.Delete(Path.Combine(plan.Root, path));
        }

        foreach (var folder in OutputPath.Above(path).Reverse())
        {
            DeleteIfEmpty(Path.Combine(plan.Root, folder));
        }
    }

    // An interrupted run may have left a folder without its files.
    private void DeleteEmptyFolders(string folder)
    {
        if (disk.KindOf(folder) == EntryKind.Folder)
        {
            disk.Entries(folder).ToList().ForEach(DeleteEmptyFolders);
            DeleteIfEmpty(folder);
        }
    }

    private void DeleteIfEmpty(string folder)
    {
        if (disk.KindOf(folder) == EntryKind.Folder && !disk.Entries(folder).Any())
        {
            disk.DeleteFolder(folder);
        }
    }
}
