namespace Kronos.Build.Writing;

/// <summary>What a path leads to.</summary>
public enum EntryKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, wherever it leads.</summary>
    Link,
}
