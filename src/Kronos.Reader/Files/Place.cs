namespace Kronos.Reader.Files;

/// <summary>Where a file is read: the folder to which its paths are relative, and the files that led there.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Chain">The files.</param>
internal sealed record Place(string Folder, IReadOnlyList<string> Chain)
{
    public Place With(string file) => this with { Chain = [.. Chain, file] };
}
