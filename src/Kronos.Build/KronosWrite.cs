using Kronos.Build.Reading;
using Kronos.Build.Verifying;
using Kronos.Build.Writing;
using Kronos.Rules;
using Kronos.Rules.BuildStep;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Kronos.Build;

/// <summary>The MSBuild task: reads the documents out of the compiled assembly, renders them and writes the output, or verifies it.</summary>
public sealed class KronosWrite : Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder that holds a folder a host.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>The name of the project; folders of other projects are left alone.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Whether nothing is written and a stale output is an error.</summary>
    public bool Verify { get; set; }

    /// <summary>The files that Kronos owns afterwards, manifests included: inputs of the next build, so that a change by hand is seen.</summary>
    [Output]
    public string[] OwnedFiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var disk = new DiskFiles();
            var folder = new OutputFolder(disk, Path.GetFullPath(OutputPath), Project);
            var hosts = CompiledAssembly.Read(Assembly);
            if (Verify)
            {
                RefuseStale(disk, folder.Plan(hosts));
                return !Log.HasLoggedErrors;
            }

            var plans = folder.Write(hosts);
            Tell(plans);
            OwnedFiles = [.. plans.Where(plan => !plan.IsRemoval)
                .SelectMany(plan => plan.Target.Paths.Append(Manifest.FileName).Select(path => Path.Combine(plan.Root, path)))];
        }
        catch (BuildException exception)
        {
            Error(exception.Rule, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Error(BuildRules.Unwritable, $"'{OutputPath}' cannot be read or written: {exception.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private void RefuseStale(IFiles disk, IReadOnlyList<WritePlan> plans)
    {
        var difference = Verification.Difference(disk, plans);
        if (difference.Length > 0)
        {
            Error(BuildRules.Stale, $"The committed output in '{OutputPath}' is not what the records compile to. Run 'dotnet build', read the diff and commit it. A build would change:\n{difference}");
        }
    }

    private void Tell(IReadOnlyList<WritePlan> plans)
    {
        foreach (var plan in plans.Where(plan => !plan.IsEmpty))
        {
            foreach (var path in plan.Repaired)
            {
                // A warning, because a terminal shows no messages.
                var done = plan.Target.Owns(path) ? "restored" : "removed";
                Log.LogWarning(null, BuildRules.Repaired.Id, null, BuildRules.Repaired.Page, Path.Combine(plan.Root, path), 0, 0, 0, 0, $"The file was changed or removed by hand and is {done}. Change the record instead.", null);
            }

            Log.LogMessage(MessageImportance.High, $"Kronos: {plan.Root}: {plan.Write.Count} written, {plan.Delete.Count} removed, {plan.Target.Entries.Count - plan.Write.Count} unchanged");
        }
    }

    private void Error(RuleInfo rule, string message) => Log.LogError(null, rule.Id, null, rule.Page, null, 0, 0, 0, 0, message, null);
}
