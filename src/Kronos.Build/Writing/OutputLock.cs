using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>Keeps two builds that write one folder apart, an editor's and a terminal's for example: the second waits for the first.</summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Mutex mutex;

    private OutputLock(Mutex mutex) => this.mutex = mutex;

    /// <summary>Waits for the folder.</summary>
    /// <exception cref="BuildException">Another build holds it for too long.</exception>
    public static OutputLock Take(string folder)
    {
        // The system gives the mutex free when its owner dies. Its name is the folder's; two names of one folder are not worth more.
        var mutex = new Mutex(false, @"Global\kronos-" + OutputFile.HashOf(System.Text.Encoding.UTF8.GetBytes(folder))[..32]);
        try
        {
            if (!mutex.WaitOne(Patience))
            {
                mutex.Dispose();
                throw new BuildException(BuildRules.Unwritable, $"Another build has been writing '{folder}' for {Patience.TotalSeconds:0} seconds. Nothing was changed.");
            }
        }
        catch (AbandonedMutexException)
        {
            // The other build was killed; what it left is what every run checks for.
        }

        return new(mutex);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        mutex.ReleaseMutex();
        mutex.Dispose();
    }
}
