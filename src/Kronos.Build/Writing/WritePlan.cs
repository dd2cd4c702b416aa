namespace Kronos.Build.Writing;

/// <summary>What has to happen to one host's folder so that it is as it must be. Making the plan changes nothing.</summary>
/// <param name="Root">The folder.</param>
/// <param name="Target">What Kronos will own.</param>
/// <param name="Pending">What may be Kronos's own until the plan is carried out.</param>
/// <param name="Write">The files that are new or different.</param>
/// <param name="Delete">The paths that are no longer produced.</param>
/// <param name="Repaired">The files that somebody changed or removed by hand.</param>
/// <param name="IsFinished">Whether the folder's manifest says all this already, and no run was interrupted.</param>
public sealed record WritePlan(
    string Root, Manifest Target, Manifest Pending, IReadOnlyList<OutputFile> Write, IReadOnlyList<string> Delete, IReadOnlyList<string> Repaired, bool IsFinished)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Write.Count == 0 && Delete.Count == 0 && IsFinished;

    /// <summary>Whether the host is gone and its folder goes too.</summary>
    public bool IsRemoval => Target.Entries.Count == 0;

    /// <summary>Plans.</summary>
    /// <exception cref="BuildException">A file that is not Kronos's is in the way, or the paths do not fit into one folder.</exception>
    public static WritePlan Make(IFiles disk, string root, string project, IReadOnlyList<OutputFile> files)
    {
        OutputPath.Check([.. files.Select(file => file.Path)]);
        var ownership = Ownership.Read(disk, root);
        if (files.Count > 0)
        {
            ownership.RefuseOtherThan(project);
        }

        List<OutputFile> write = [];
        List<string> repaired = [];
        foreach (var file in files)
        {
            var present = ownership.HashOf(file.Path);
            if (present == file.Hash && disk.HasMode(Path.Combine(root, file.Path), file.Executable))
            {
                continue;
            }

            ownership.RefuseForeign(file.Path, file.Hash);
            write.Add(file);
            if (ownership.IsChangedByHand(file.Path))
            {
                repaired.Add(file.Path);
            }
        }

        var target = Manifest.Of(project, files);
        var delete = ownership.Known.Paths.Except(target.Paths).Where(ownership.IsPresent).ToList();
        repaired.AddRange(delete.Where(path => ownership.HashOf(path) is { } hash && !ownership.Known.Wrote(path, hash)));
        return new(root, target, target.With(ownership.Known), write, delete, repaired, ownership.IsExactly(target));
    }
}
