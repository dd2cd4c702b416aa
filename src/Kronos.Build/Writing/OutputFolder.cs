using Kronos.Build.Rendering;
using Kronos.Documents;
using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>The output of a project: a folder a host.</summary>
public sealed class OutputFolder(IFiles disk, string path, string project)
{
    /// <summary>The name of the file that keeps two builds apart.</summary>
    private const string Lock = ".kronos-lock";

    /// <summary>Renders every host and plans every folder; nothing is changed.</summary>
    public IReadOnlyList<WritePlan> Plan(IReadOnlyList<DocumentSet> hosts)
    {
        if (hosts.GroupBy(host => host.Host, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new BuildException(BuildRules.Unwritable, $"Two hosts are called '{twice.Key}' and would be written into one folder. Rename one of them.");
        }

        if (hosts.FirstOrDefault(host => !OutputPath.IsInside(host.Host) || host.Host.Contains('/')) is { } unfit)
        {
            throw new BuildException(BuildRules.Unwritable, $"The host's name '{unfit.Host}' cannot be the name of a folder.");
        }

        return
        [
            .. hosts.Select(host => WritePlan.Make(disk, Path.Combine(path, host.Host), project, [.. host.Documents.Select(Render)])),
            .. Abandoned(hosts).Select(folder => WritePlan.Make(disk, folder, project, [])),
        ];
    }

    /// <summary>Carries out the plans, one build at a time.</summary>
    public void Write(IReadOnlyList<WritePlan> plans)
    {
        if (plans.All(plan => plan.IsEmpty))
        {
            return;
        }

        using var held = Hold();
        var writer = new OutputWriter(disk);
        foreach (var plan in plans)
        {
            if (plan.Target.Hashes.Count == 0)
            {
                writer.Remove(plan);
            }
            else
            {
                writer.Write(plan);
            }
        }
    }

    private static OutputFile Render(Document document) => new(document.Path, Renderer.Render(document), document.Executable);

    // A folder whose manifest names this project and whose host is gone.
    private IEnumerable<string> Abandoned(IReadOnlyList<DocumentSet> hosts)
        => disk.Folders(path)
            .Where(folder => hosts.All(host => host.Host != Path.GetFileName(folder)))
            .Where(folder => (Manifest.Read(disk, Path.Combine(folder, Manifest.FileName)) ?? Manifest.Read(disk, Path.Combine(folder, Manifest.PendingFileName)))?.Project == project);

    private FileStream Hold()
    {
        try
        {
            Directory.CreateDirectory(path);
            return new(Path.Combine(path, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BuildException(BuildRules.Unwritable, $"'{path}' cannot be written, or another build is writing it: {exception.Message} Nothing was changed.");
        }
    }
}
