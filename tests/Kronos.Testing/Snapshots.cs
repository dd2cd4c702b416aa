using Snapshooter.Xunit;

namespace Kronos.Testing;

/// <summary>
/// The one place that knows the snapshot library: Verify.Xunit cannot be restored from a partial feed, Snapshooter can.
/// A snapshot that is not there yet is written; in CI (<c>CI=true</c>) it must be there.
/// </summary>
public static class Snapshots
{
    /// <summary>Compares a text with the one kept beside the test under <c>__snapshots__</c>.</summary>
    public static void Match(string text, string name)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", "true");
        }

        Snapshot.Match(text.ReplaceLineEndings("\n"), name);
    }
}
