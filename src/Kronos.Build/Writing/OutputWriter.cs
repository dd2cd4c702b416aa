using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>
/// Carries out plans. The manifest of what is about to be written comes first, under its own name, and replaces the old one last: whenever the
/// machine stops, each file is entirely old or entirely new, and the next run knows which of them are its own.
/// </summary>
public sealed class OutputWriter(IFiles disk)
{
    /// <summary>Carries out a plan.</summary>
    /// <exception cref="BuildException">The disk refuses; what was there before is still whole.</exception>
    public void Write(WritePlan plan)
    {
        if (plan.IsEmpty)
        {
            return;
        }

        var pending = Path.Combine(plan.Root, Manifest.PendingFileName);
        try
        {
            disk.Replace(pending, plan.Target.ToBytes(), executable: false);
            foreach (var file in plan.Write)
            {
                disk.Replace(Path.Combine(plan.Root, file.Path), file.Bytes, file.Executable);
            }

            foreach (var path in plan.Delete)
            {
                disk.Delete(Path.Combine(plan.Root, path), plan.Root);
            }

            disk.Move(pending, Path.Combine(plan.Root, Manifest.FileName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BuildException(BuildRules.Unwritable, $"'{plan.Root}' cannot be written: {exception.Message} Every file in it is whole, old or new; build again when the cause is gone.");
        }
    }

    /// <summary>Removes the folder of a host that is no longer compiled: the files that Kronos owns in it, and the manifest.</summary>
    public void Remove(WritePlan plan)
    {
        Write(plan);
        disk.Delete(Path.Combine(plan.Root, Manifest.FileName), Path.GetDirectoryName(plan.Root)!);
    }
}
