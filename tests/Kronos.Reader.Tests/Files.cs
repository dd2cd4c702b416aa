using Kronos.Reader.Files;

namespace Kronos.Reader.Tests;

/// <summary>Files in a table instead of on the disk.</summary>
internal sealed class Files(params (string Path, string Text)[] files) : IFileSource
{
    public string? Read(string path) => files.Where(file => file.Path == path).Select(file => file.Text).FirstOrDefault();

    /// <summary>Reads one file.</summary>
    public static ReadProject ReadOne(string text) => ComposeReader.Read(["compose.yaml"], new Files(("compose.yaml", text)));

    /// <summary>The error that a file is refused with.</summary>
    public static UnreadableException Refused(string text) => Assert.Throws<UnreadableException>(() => ReadOne(text));
}
