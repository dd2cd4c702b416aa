using Kronos.Reader.Files;
using Kronos.Reader.Translation;

namespace Kronos.Reader;

/// <summary>The second front end: compose files that people have already.</summary>
public static class ComposeReader
{
    /// <summary>Reads a compose project. Nothing is run, and no environment but the <c>.env</c> file beside the first file is looked at.</summary>
    /// <param name="files">The compose files; each is laid over the one before, as with <c>docker compose -f a -f b</c>.</param>
    /// <param name="source">Where files come from.</param>
    /// <param name="folder">The folder to which paths in the files are relative. Default: that of the first file.</param>
    /// <exception cref="UnreadableException">A file cannot be read as YAML or as Compose.</exception>
    public static ReadProject Read(IReadOnlyList<string> files, IFileSource source, string? folder = null)
    {
        var project = new Project(source).Load(files, folder);
        Consistency.Check(project);
        return new Translator(project, files[0]).Translate();
    }
}
