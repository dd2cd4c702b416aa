using System.Text;
using Kronos.Build.Writing;

namespace Kronos.Build.Verifying;

/// <summary>Says what a build would change, as a diff that a person can read.</summary>
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
            foreach (var file in plan.Write)
            {
                var before = disk.Read(Path.Combine(plan.Root, file.Path)) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
                lines.Add($"--- {name}/{file.Path} (committed)");
                lines.Add($"+++ {name}/{file.Path} (compiled)");
                lines.AddRange(before == file.Text ? ["the mode of the file differs"] : LineDiff.Of(before, file.Text));
            }

            lines.AddRange(plan.Delete.Select(path => $"--- {name}/{path} is no longer compiled"));
            if (!plan.IsFinished && plan.Write.Count == 0 && plan.Delete.Count == 0)
            {
                lines.Add($"--- {name}/{Manifest.FileName} is not current");
            }
        }

        return string.Join("\n", lines.Count <= MaxLines ? lines : [.. lines.Take(MaxLines), $"… {lines.Count - MaxLines} more lines"]);
    }
}
