using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>What has to happen to one host's folder so that it is as it must be. Making the plan changes nothing.</summary>
/// <param name="Root">The folder.</param>
/// <param name="Target">What Kronos will own.</param>
/// <param name="Write">The files that are new or different.</param>
/// <param name="Delete">The paths that are no longer produced.</param>
/// <param name="Repaired">The files that somebody changed or removed by hand.</param>
/// <param name="Unchanged">How many files stay as they are.</param>
/// <param name="IsFinished">Whether the manifest on disk says all this already.</param>
public sealed record WritePlan(
    string Root, Manifest Target, IReadOnlyList<OutputFile> Write, IReadOnlyList<string> Delete, IReadOnlyList<string> Repaired, int Unchanged, bool IsFinished)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Write.Count == 0 && Delete.Count == 0 && IsFinished;

    /// <summary>Plans.</summary>
    /// <exception cref="BuildException">A file that is not Kronos's is in the way, or a path leaves the folder.</exception>
    public static WritePlan Make(IFiles disk, string root, string project, IReadOnlyList<OutputFile> files)
    {
        if (files.FirstOrDefault(file => !OutputPath.IsInside(file.Path)) is { } outside)
        {
            throw new BuildException(BuildRules.Unwritable, $"The path '{outside.Path}' leaves the folder of its host, so nothing is written.");
        }

        var owned = Manifest.Read(disk, Path.Combine(root, Manifest.FileName));
        var pending = Manifest.Read(disk, Path.Combine(root, Manifest.PendingFileName));
        RefuseOther(owned, root, project, files.Count);
        List<OutputFile> write = [];
        List<string> repaired = [];
        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            var present = disk.Read(path) is { } bytes ? OutputFile.HashOf(bytes) : null;
            if (present == file.Hash && disk.HasMode(path, file.Executable))
            {
                continue;
            }

            // After a crash a file may be as the unfinished run left it: that is Kronos's own doing.
            var written = owned?.Hashes.GetValueOrDefault(file.Path);
            var unfinished = pending?.Hashes.GetValueOrDefault(file.Path);
            if (present is not null && written is null && unfinished is null && present != file.Hash)
            {
                throw new BuildException(BuildRules.Foreign, $"'{path}' is in the way: Kronos did not write it and does not replace it, so nothing is written. Move it away, or delete it, and build again.");
            }

            write.Add(file);
            if (written is not null && present != written && (present is null || present != unfinished))
            {
                repaired.Add(file.Path);
            }
        }

        var produced = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var delete = (owned?.Hashes.Keys ?? []).Concat(pending?.Hashes.Keys ?? []).Where(path => !produced.Contains(path)).Distinct().Order(StringComparer.Ordinal);
        var target = Manifest.Of(project, files);
        var finished = pending is null && owned is not null && owned.ToBytes().AsSpan().SequenceEqual(target.ToBytes());
        return new(root, target, write, [.. delete], repaired, files.Count - write.Count, finished);
    }

    private static void RefuseOther(Manifest? owned, string root, string project, int files)
    {
        if (owned is { Project: { Length: > 0 } other } && other != project && files > 0)
        {
            throw new BuildException(BuildRules.Foreign, $"The folder '{root}' belongs to the project '{other}', and '{project}' compiles a host of the same name into it. Rename one of the hosts.");
        }
    }
}
