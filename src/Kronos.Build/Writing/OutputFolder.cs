using Kronos.Build.Rendering;
using Kronos.Documents;
using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>The output of a project: a folder a host.</summary>
public sealed class OutputFolder(IFiles disk, string path, string project)
{
    /// <summary>Renders every host and plans every folder; nothing is changed.</summary>
    /// <exception cref="BuildException">Something cannot be rendered, or is in the way.</exception>
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

    /// <summary>Makes the output what the hosts compile to, one build at a time.</summary>
    /// <returns>What was done.</returns>
    /// <exception cref="BuildException">Something cannot be rendered or written, or is in the way.</exception>
    public IReadOnlyList<WritePlan> Write(IReadOnlyList<DocumentSet> hosts)
    {
        // Planning reads what another build may be writing: it is done under the lock as well.
        using var held = OutputLock.Take(path);
        var plans = Plan(hosts);
        var writer = new OutputWriter(disk);
        foreach (var plan in plans)
        {
            writer.Write(plan);
        }

        return plans;
    }

    private static OutputFile Render(Document document) => new(document.Path, Renderer.Render(document), document.Executable);

    // A folder that this project wrote and whose host is gone.
    private IEnumerable<string> Abandoned(IReadOnlyList<DocumentSet> hosts)
        => disk.Entries(path)
            .Where(folder => disk.KindOf(folder) == EntryKind.Folder && hosts.All(host => host.Host != Path.GetFileName(folder)))
            .Where(folder => Ownership.Read(disk, folder).Project == project);
}
