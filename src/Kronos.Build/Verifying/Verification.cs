using System.Text;
using DiffPlex.Renderer;
using Kronos.Build.Writing;

namespace Kronos.Build.Verifying;

/// <summary>Says what a build would change, as a unified diff that a person can read.</summary>
public static class Verification
{
    private const int MaxLines = 200;

    /// <summary>The difference between the folder and the plan; empty when the folder is current.</summary>
    public static string Difference(IFiles disk, IReadOnlyList<WritePlan> plans)
    {
        List<string> lines = [];
        foreach (var plan in plans)
        {
            var name = Path.GetFileName(plan.Root);
            lines.AddRange(plan.Write.SelectMany(file => Difference($"{name}/{file.Path}", TextOf(disk, Path.Combine(plan.Root, file.Path)), file.Text)));
            lines.AddRange(plan.Delete.Select(path => $"--- {name}/{path} is no longer compiled"));
            if (!plan.IsFinished && plan.Write.Count == 0 && plan.Delete.Count == 0)
            {
                lines.Add($"--- {name}/{Manifest.FileName} is not current");
            }
        }

        return string.Join("\n", lines.Count <= MaxLines ? lines : [.. lines.Take(MaxLines), $"… {lines.Count - MaxLines} more lines"]);
    }

    private static IEnumerable<string> Difference(string path, string? committed, string compiled) => committed switch
    {
        null => [$"+++ {path} is missing"],
        _ when committed == compiled => [$"--- {path} has the wrong mode"],
        _ => UnidiffRenderer.GenerateUnidiff(committed, compiled, path + " (committed)", path + " (compiled)", ignoreWhitespace: false).TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')),
    };

    private static string? TextOf(IFiles disk, string path)
        => disk.KindOf(path) == EntryKind.File && disk.Read(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
