namespace Kronos.Build.Writing;

/// <summary>The file system, as far as the writer needs it; tests break it at every step.</summary>
public interface IFiles
{
    /// <summary>The content of a file; null when there is none.</summary>
    byte[]? Read(string path);

    /// <summary>Makes a file have this content and mode: all of it or nothing, even when the machine stops in between.</summary>
    void Replace(string path, byte[] content, bool executable);

    /// <summary>Gives a file a new name, over one that is there.</summary>
    void Move(string from, string to);

    /// <summary>Removes a file, and the folders above it up to <paramref name="root"/> that become empty.</summary>
    void Delete(string path, string root);

    /// <summary>Whether a file has the right mode.</summary>
    bool HasMode(string path, bool executable);

    /// <summary>The folders directly in a folder; none when it is not there.</summary>
    IEnumerable<string> Folders(string path);
}
