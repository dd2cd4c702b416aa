using Microsoft.Build.Logging.StructuredLogger;
using LoggedBuild = Microsoft.Build.Logging.StructuredLogger.Build;

namespace Kronos.EndToEnd.Building;

/// <summary>What came of a build.</summary>
/// <param name="ExitCode">0: no error.</param>
/// <param name="Output">What a person saw.</param>
/// <param name="Log">What MSBuild did.</param>
public sealed record BuildOutcome(int ExitCode, string Output, LoggedBuild Log)
{
    /// <summary>Whether the task that writes ran; false when MSBuild skipped its target.</summary>
    public bool Wrote => Log.FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.Name is "KronosWrite" or "Kronos.Build.KronosWrite").Count > 0;

    /// <summary>Whether MSBuild looked at the target at all and found it up to date.</summary>
    public bool Skipped => Log.FindChildrenRecursive<Target>(target => target.Name == "KronosWrite").Count > 0 && !Wrote;
}
