namespace Kronos.Images;

/// <summary>
/// The images that Kronos knows, each with the source of what is said about it. For an image of your own that is built on one of them, write
/// <c>KnownImages.PostgreSql with { Pattern = "ghcr.io/me/postgres" }</c>.
/// </summary>
public static partial class KnownImages
{
    /// <summary>All of them.</summary>
    // Not an initialiser: it would run before those of the other files.
    public static Sequence<ImageFacts> All => [.. Databases, .. Network, .. Login, .. Photos, .. Media, .. Mail, .. Management, .. Metrics, .. Pages, .. Gone];
}
