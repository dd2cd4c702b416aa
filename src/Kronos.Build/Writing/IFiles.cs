namespace Kronos.Build.Writing;

/// <summary>The file system, in steps as small as the machine's own; tests stop it at each of them.</summary>
public interface IFiles
{
    /// <summary>What a path leads to; links are not followed.</summary>
    EntryKind KindOf(string path);

    /// <summary>The content of a file; null when there is none.</summary>
    byte[]? Read(string path);

    /// <summary>Whether a file has the right mode.</summary>
    bool HasMode(string path, bool executable);

    /// <summary>What is directly in a folder, by full path; nothing when it is not there.</summary>
    IEnumerable<string> Entries(string path);

    /// <summary>Makes a folder and those above it.</summary>
    void CreateFolder(string path);

    /// <summary>Makes a file, or makes it anew, and returns when it is on the disk. A machine that stops in between leaves a part of it.</summary>
    void Create(string path, byte[] content, bool executable);

    /// <summary>Gives a file a new name, over a file that is there: at once or not at all.</summary>
    void Move(string from, string to);

    /// <summary>Removes a file or a link.</summary>
    void Delete(string path);

    /// <summary>Removes an empty folder.</summary>
    void DeleteFolder(string path);
}
