namespace Kronos.Images;

/// <summary>The images that a pattern of <see cref="ImageFacts"/> means.</summary>
internal sealed class ImagePattern
{
    private readonly string? registry;
    private readonly string repository;
    private readonly string? tag;

    public ImagePattern(string pattern)
    {
        var image = new Image(pattern);
        registry = pattern.StartsWith(image.Registry + "/", StringComparison.Ordinal) ? image.Registry : null;
        repository = image.Repository;
        tag = image.Tag;
        Letters = $"{registry}{repository}{tag}".Count(letter => letter != '*');
    }

    /// <summary>How much of an image's reference it fixes; the pattern with more letters says more.</summary>
    public int Letters { get; }

    public bool Matches(Image image)
        => (registry is null || registry == image.Registry)
            // Who built it does not matter: an owner that is not there is nobody's.
            && (Matches(repository, image.Repository) || (repository.StartsWith("*/", StringComparison.Ordinal) && Matches(repository, "/" + image.Repository)))
            && (tag is null || (image.Tag is { } written && Matches(tag, written)));

    /// <summary>Whether a text has the form of a pattern in which <c>*</c> stands for any letters.</summary>
    public static bool Matches(string pattern, string text)
    {
        var pieces = pattern.Split('*');
        if (pieces.Length == 1)
        {
            return pattern == text;
        }

        var last = pieces[pieces.Length - 1];
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal) || text.Length < pieces[0].Length + last.Length || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        // The pieces between two stars, each as early as it comes.
        var at = pieces[0].Length;
        foreach (var piece in pieces.Skip(1).Take(pieces.Length - 2))
        {
            var found = text.IndexOf(piece, at, text.Length - last.Length - at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return true;
    }
}
