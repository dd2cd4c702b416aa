using Kronos.Build.Writing;

namespace Kronos.Build.Tests.Writing;

/// <summary>How the machine fails.</summary>
public enum Failure
{
    /// <summary>The process is gone: nothing of it runs any more. A file that is being made is half there.</summary>
    Killed,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The folder is read-only.</summary>
    Denied,
}

/// <summary>The process is gone.</summary>
public sealed class KilledException : Exception;

/// <summary>The real file system, which fails at the given step of changing something and at every later one.</summary>
internal sealed class StoppingFiles(int step, Failure failure) : IFiles
{
    private readonly DiskFiles disk = new();
    private int steps;

    /// <summary>Whether it failed at all.</summary>
    public bool Failed => steps > step;

    public EntryKind KindOf(string path) => disk.KindOf(path);

    public byte[]? Read(string path) => disk.Read(path);

    public bool HasMode(string path, bool executable) => disk.HasMode(path, executable);

    public IEnumerable<string> Entries(string path) => disk.Entries(path);

    public void CreateFolder(string path)
    {
        Step();
        disk.CreateFolder(path);
    }

    public void Create(string path, byte[] content, bool executable)
    {
        if (steps == step)
        {
            disk.Create(path, content[..(content.Length / 2)], executable);
        }

        Step();
        disk.Create(path, content, executable);
    }

    public void Move(string from, string to)
    {
        Step();
        disk.Move(from, to);
    }

    public void Delete(string path)
    {
        Step();
        disk.Delete(path);
    }

    public void DeleteFolder(string path)
    {
        Step();
        disk.DeleteFolder(path);
    }

    private void Step()
    {
        if (steps++ >= step)
        {
            throw failure switch
            {
                Failure.Killed => new KilledException(),
                Failure.DiskFull => new IOException("No space left on device"),
                _ => new UnauthorizedAccessException("Permission denied"),
            };
        }
    }
}
