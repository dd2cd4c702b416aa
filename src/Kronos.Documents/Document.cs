namespace Kronos.Documents;

/// <summary>A file of the output, before it is text.</summary>
/// <param name="Path">Its path in the host's folder, with forward slashes.</param>
/// <param name="Template">How it is rendered: <c>yaml</c>, <c>text</c> (the content is one string, letter by letter), or the name of a template of the build step.</param>
/// <param name="Content">What it says.</param>
public sealed record Document(string Path, string Template, Node Content)
{
    // What a document says once nobody reads it any more.
    private static readonly Node Gone = new Mapping();

    private Node content = Content;

    /// <summary>What it says.</summary>
    public Node Content
    {
        get => content;
        init => content = value;
    }

    /// <summary>Whether what it says is gone: see <see cref="Release"/>.</summary>
    public bool IsReleased => ReferenceEquals(content, Gone);

    /// <summary>The lines of the comment at its top: where it comes from. Empty: no comment.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>Whether it is a program (mode 0755 instead of 0644).</summary>
    public bool Executable { get; init; }

    /// <summary>Lets go of what it says. It was written, and is kept only so that the next lowering can take over what it was written as: trees are several times as large.</summary>
    public void Release() => content = Gone;
}

/// <summary>The files of one host.</summary>
/// <param name="Host">The host's name, which is the folder's.</param>
/// <param name="Documents">The files, ordered by path (ordinal).</param>
public sealed record DocumentSet(string Host, IReadOnlyList<Document> Documents);
