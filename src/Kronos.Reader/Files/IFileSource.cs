namespace Kronos.Reader.Files;

/// <summary>Where compose files come from: the disk, or a test's table.</summary>
public interface IFileSource
{
    /// <summary>The text of a file; null when there is none.</summary>
    /// <param name="path">Its path.</param>
    string? Read(string path);
}

/// <summary>The disk.</summary>
public sealed class DiskSource : IFileSource
{
    private const long Largest = 8 << 20;

    /// <inheritdoc/>
    public string? Read(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= Largest } ? File.ReadAllText(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
