namespace Kronos.Reader;

/// <summary>A piece of a file; lines and columns count from 1, and the end is the first character after it.</summary>
/// <param name="File">The file, as it was given or found.</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last character.</param>
public sealed record SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start of a file.</summary>
    /// <param name="file">The file.</param>
    public static SourceSpan StartOf(string file) => new(file, 1, 1, 1, 1);

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
